package org.waymark.findings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.waymark.catalogue.Finding;
import org.waymark.check.Verdict;
import org.waymark.text.English;

/**
 * Findings that are known already, so that a pipeline fails on new ones alone. A finding is known by its fingerprint:
 * as often as the baseline counts it, it is not new, wherever its row has gone meanwhile. What is known is not shown and
 * makes nothing fail; whether a return is accepted does not depend on it.
 *
 * @param known by fingerprint
 */
public record Baseline(Map<String, Known> known) {

    /**
     * A finding that was there before.
     *
     * @param code id of its code
     * @param count how many findings have the fingerprint, one or more
     */
    record Known(String code, int count) {}

    /**
     * What is left of a verdict beside a baseline.
     *
     * @param fresh the verdict with new findings alone
     * @param known how many findings the baseline knew
     * @param gone how many findings of the baseline were not found again
     */
    public record Comparison(Verdict fresh, int known, int gone) {

        /** In one sentence. */
        String said() {
            String before = known == 0
                    ? "no finding was known before"
                    : English.count(known, "finding") + English.agree(known, " was", " were")
                            + " known before and not shown";
            String since =
                    gone == 0 ? "none is gone" : English.number(gone) + English.agree(gone, " is gone", " are gone");
            return "Beside the baseline: " + before + ", and " + since + ".";
        }
    }

    public Baseline {
        known = Map.copyOf(known);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param name how messages name the document
     * @param text is not closed
     * @throws org.waymark.programme.SettingsException when the text is not a baseline; the message names the line
     * @throws IOException when the text cannot be read
     */
    public static Baseline read(String name, Reader text) throws IOException {
        return BaselineReader.read(name, text);
    }

    /**
     * Writes every finding of a verdict as known, one fingerprint a line, in an order of its own that stays when rows
     * move.
     */
    public static void write(Verdict verdict, Writer out) {
        BaselineWriter.write(verdict, out);
    }

    /** What is new in a verdict, looking only at the codes that were asked for on either side. */
    public Comparison compare(Verdict verdict, FindingSelection selection) {
        Map<String, Integer> unseen = new HashMap<>();
        known.forEach((fingerprint, entry) -> {
            if (selection.includes(entry.code())) {
                unseen.put(fingerprint, entry.count());
            }
        });
        int all = sum(unseen);
        Verdict fresh = selection.of(verdict).with(finding -> !take(unseen, finding));
        int gone = sum(unseen);
        return new Comparison(fresh, all - gone, gone);
    }

    private static boolean take(Map<String, Integer> unseen, Finding finding) {
        int left = unseen.getOrDefault(finding.fingerprint(), 0);
        if (left > 0) {
            unseen.put(finding.fingerprint(), left - 1);
        }
        return left > 0;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
