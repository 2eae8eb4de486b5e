package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;

/**
 * The findings of one code that are in no {@link CheckCount}, because the places where the check applies cannot be counted,
 * such as the headers that a file should not have. Together with the failed checks of all returns, they are all findings of a
 * run. Immutable.
 *
 * @param code the code of the findings
 * @param findings the number of these findings, including suppressed ones
 * @param suppressed how many of them the programme suppresses
 * @param answered how many of them are queries that somebody has answered
 */
public record UncountedFindings(Code code, long findings, long suppressed, long answered) {

    /** The numbers of one code. */
    private static final class Sums {
        private final Code code;
        private long findings;
        private long suppressed;
        private long answered;

        private Sums(Code code) {
            this.code = code;
        }
    }

    /** The uncounted findings of a run by code; codes without any are absent. */
    public static List<UncountedFindings> of(Verdict verdict) {
        Map<String, Sums> all = new TreeMap<>();
        add(all, verdict.findings(), false);
        add(all, verdict.suppressed(), true);
        for (CheckedReturn received : verdict.returns()) {
            for (CheckCount count : received.checks().counts()) {
                Sums sums = all.computeIfAbsent(count.code().id(), id -> new Sums(count.code()));
                sums.findings -= count.failed();
                sums.suppressed -= count.suppressed();
                sums.answered -= count.answered();
            }
        }
        List<UncountedFindings> left = new ArrayList<>();
        for (Sums sums : all.values()) {
            if (sums.findings != 0) {
                left.add(new UncountedFindings(sums.code, sums.findings, sums.suppressed, sums.answered));
            }
        }
        return List.copyOf(left);
    }

    private static void add(Map<String, Sums> all, Stream<Finding> findings, boolean suppressed) {
        findings.forEach(finding -> {
            Sums sums = all.computeIfAbsent(finding.code().id(), id -> new Sums(finding.code()));
            sums.findings++;
            sums.suppressed += suppressed ? 1 : 0;
            sums.answered += !suppressed && finding.isAnswered() ? 1 : 0;
        });
    }

    /** The reason why the checks are not counted, in a few words. */
    public String why() {
        String family = code.id().startsWith("WM-") ? code.id().substring(3, 4) : "";
        return switch (family) {
            case "F" -> "about whole files";
            case "S" -> "about the layout of tables";
            case "K" -> "about what files declare";
            case "G" -> "about all returns together";
            case "M" -> "about the checking itself";
            case "Q" -> "about explanations";
            default -> "in rows that belong to no return";
        };
    }
}
