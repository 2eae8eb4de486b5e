package org.waymark.pack.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Verdict;
import org.waymark.findings.FindingsPage;
import org.waymark.findings.FootprintFindings;
import org.waymark.pack.content.PackContent;
import org.waymark.programme.Footprint;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.SentText;
import org.waymark.text.ShortFileNames;

/** The findings in the returns of each footprint for the month, and the state of its returns. Thread-safe. */
final class ReturnFindings {

    private static final Verdict NOTHING = new Verdict(List.of(), List.of());

    private final PackContent content;
    private final Map<String, Verdict> byCode = new HashMap<>();

    ReturnFindings(PackContent content) {
        this.content = content;
        for (FootprintFindings part :
                FootprintFindings.of(content.verdict(), content.programme().footprints())) {
            if (part.footprint() != null) {
                byCode.put(part.footprint().code(), part.verdict());
            }
        }
    }

    /** The findings in a footprint's returns, in the files that contain them, and about the footprint in the collection. */
    FindingsPage of(Footprint footprint) {
        return FindingsPage.of(verdict(footprint), content.programme(), content.version());
    }

    /** The state of a footprint's returns, one sentence for each. */
    List<String> state(Footprint footprint) {
        return verdict(footprint).returns().stream()
                .map(ReturnFindings::sentence)
                .toList();
    }

    private Verdict verdict(Footprint footprint) {
        return byCode.getOrDefault(footprint.code(), NOTHING);
    }

    private static String sentence(CheckedReturn one) {
        String submitted = one.submittedOn() == null ? "" : ", submitted on " + Dates.day(one.submittedOn());
        String rows = one.nil() && one.rows() == 0 ? "nothing to report" : English.count(one.rows(), "milestone");
        String state = one.accepted() ? "accepted" : English.count(one.errors(), "error") + " to correct";
        return SentText.line(ShortFileNames.last(one.address().file())) + submitted + ": " + rows + ", " + state + ".";
    }
}
