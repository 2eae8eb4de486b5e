package org.waymark.check;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;

/** How many findings there are of each severity. */
final class SeverityCounts {

    private final int[] bySeverity = new int[Severity.values().length];

    void add(@Nullable Finding finding) {
        if (finding != null) {
            bySeverity[finding.severity().ordinal()]++;
        }
    }

    int of(Severity severity) {
        return bySeverity[severity.ordinal()];
    }
}
