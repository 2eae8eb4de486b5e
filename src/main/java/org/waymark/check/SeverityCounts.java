package org.waymark.check;

import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;

/** Counts findings by severity. Used by one thread. */
final class SeverityCounts {

    private final int[] bySeverity = new int[Severity.values().length];

    void add(Finding finding) {
        bySeverity[finding.severity().ordinal()]++;
    }

    int of(Severity severity) {
        return bySeverity[severity.ordinal()];
    }
}
