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

/** What was found in the returns of one footprint for the month, and what became of them. */
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

    /** Findings on its returns, on the files they stand in, and on it in the collection. */
    FindingsPage of(Footprint footprint) {
        return FindingsPage.of(verdict(footprint), content.programme(), content.version());
    }

    /** Its returns and what they say of themselves, a sentence each. */
    List<String> state(Footprint footprint) {
        return verdict(footprint).returns().stream().map(ReturnFindings::said).toList();
    }

    private Verdict verdict(Footprint footprint) {
        return byCode.getOrDefault(footprint.code(), NOTHING);
    }

    private static String said(CheckedReturn one) {
        String submitted = one.submittedOn() == null ? "" : ", submitted on " + Dates.day(one.submittedOn());
        String rows = one.nil() && one.rows() == 0 ? "nothing to report" : English.count(one.rows(), "milestone");
        String state = one.accepted() ? "accepted" : English.count(one.errors(), "error") + " to put right";
        return SentText.line(one.address().file()) + submitted + ": " + rows + ", " + state + ".";
    }
}
