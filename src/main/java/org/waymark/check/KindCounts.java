package org.waymark.check;

import java.util.HashMap;
import java.util.Map;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;

/** Counts findings of each code and severity. */
final class KindCounts {

    private static final Severity[] SEVERITIES = Severity.values();

    private final Map<Code, long[]> bySeverity = new HashMap<>();

    void add(Finding finding) {
        bySeverity
                .computeIfAbsent(finding.code(), code -> new long[SEVERITIES.length])[
                finding.severity().ordinal()]++;
    }

    /** Those that there are. */
    Map<Findings.Kind, Long> counts() {
        Map<Findings.Kind, Long> counts = new HashMap<>();
        bySeverity.forEach((code, counted) -> {
            for (Severity severity : SEVERITIES) {
                if (counted[severity.ordinal()] > 0) {
                    counts.put(new Findings.Kind(code, severity), counted[severity.ordinal()]);
                }
            }
        });
        return counts;
    }
}
