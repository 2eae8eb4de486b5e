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
 * The findings that are already known, so that a pipeline fails on new findings only. A finding is known if its
 * fingerprint is in the baseline, up to the number of times that the baseline counts it; its row may have moved. Known
 * findings are not shown and do not fail a check. Whether a return is accepted does not depend on the baseline.
 *
 * @param known the known findings by their fingerprints
 */
public record Baseline(Map<String, Known> known) {

    /**
     * A known finding.
     *
     * @param code the ID of its code
     * @param count the number of findings with the same fingerprint, 1 or more
     */
    record Known(String code, int count) {}

    /**
     * The result of comparing a verdict with a baseline.
     *
     * @param fresh the verdict with the new findings only
     * @param known the number of findings that are in the baseline
     * @param gone the number of findings in the baseline that were not found again
     */
    public record Comparison(Verdict fresh, int known, int gone) {

        /** The result in one sentence. */
        String sentence() {
            String before = known == 0
                    ? "no finding is in it"
                    : English.count(known, "finding") + English.agree(known, " is", " are") + " in it and not shown";
            String since = gone == 0
                    ? "all of its findings still occur"
                    : English.number(gone) + English.agree(gone, " no longer occurs", " no longer occur");
            return "Compared with the baseline: " + before + ", and " + since + ".";
        }
    }

    public Baseline {
        known = Map.copyOf(known);
    }

    /**
     * Reads a baseline that {@link #write} wrote.
     *
     * @param name the name of the file in messages
     * @param text the text of the file; it is not closed
     * @throws org.waymark.programme.SettingsException if the text is not a baseline; the message names the line
     * @throws IOException if the text cannot be read
     */
    public static Baseline read(String name, Reader text) throws IOException {
        return BaselineReader.read(name, text);
    }

    /**
     * Writes every finding of a verdict as a baseline, one fingerprint on each line. The order does not depend on the
     * order of rows.
     */
    public static void write(Verdict verdict, Writer out) {
        BaselineWriter.write(verdict, out);
    }

    /** Compares a verdict with this baseline; only selected codes count on either side. */
    public Comparison compare(Verdict verdict, FindingSelection selection) {
        Map<String, Integer> unseen = new HashMap<>();
        known.forEach((fingerprint, entry) -> {
            if (selection.includes(entry.code())) {
                unseen.put(fingerprint, entry.count());
            }
        });
        int all = sum(unseen);
        Verdict fresh = selection.of(verdict).withFindings(finding -> !take(unseen, finding));
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
