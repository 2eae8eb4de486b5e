package org.waymark.findings;

import java.util.HashMap;
import java.util.Map;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.check.Findings;

/**
 * The first findings of each code, for a document that people read: more than the rows of a usual return, and few enough
 * to sort in memory.
 *
 * @param all all findings
 * @param most the most findings of one code
 */
record FindingSample(Findings all, int most) {

    private static final int MOST = 5_000;

    FindingSample(Findings all) {
        this(all, MOST);
    }

    /** The first findings of each code, in order. Reading stops when they are complete. */
    Iterable<Finding> findings() {
        long size = byCode().values().stream().mapToLong(n -> Math.min(n, most)).sum();
        return () -> {
            Map<Code, Integer> seen = new HashMap<>();
            return all.stream()
                    .filter(finding -> seen.merge(finding.code(), 1, Integer::sum) <= most)
                    .limit(size)
                    .iterator();
        };
    }

    /** The number of findings of each code that are not in the sample; codes with 0 are absent. */
    Map<Code, Long> beyond() {
        Map<Code, Long> beyond = byCode();
        beyond.replaceAll((code, n) -> n - most);
        beyond.values().removeIf(n -> n <= 0);
        return beyond;
    }

    private Map<Code, Long> byCode() {
        Map<Code, Long> byCode = new HashMap<>();
        all.counts().forEach((kind, n) -> byCode.merge(kind.code(), n, Long::sum));
        return byCode;
    }
}
