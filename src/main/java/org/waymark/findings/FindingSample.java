package org.waymark.findings;

import java.util.HashMap;
import java.util.Map;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.check.Findings;

/**
 * As many findings of each code as a document for people can use: more than the rows of an honest return, and few enough
 * to sort in memory.
 */
record FindingSample(Findings all, int most) {

    private static final int MOST = 5_000;

    FindingSample(Findings all) {
        this(all, MOST);
    }

    /** The first ones of each code, in order; no more is read than it takes to find them. */
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

    /** How many findings there are beside the sample, by code; none is there with 0. */
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
