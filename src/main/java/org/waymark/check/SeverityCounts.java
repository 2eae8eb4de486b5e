package org.waymark.check;

import org.waymark.catalogue.Finding;
import org.waymark.catalogue.QueryAnswer;
import org.waymark.catalogue.QueryState;
import org.waymark.catalogue.Severity;

/** Counts findings by severity, and queries by state. Used by one thread. */
final class SeverityCounts {

    private final int[] bySeverity = new int[Severity.values().length];

    private final int[] byState = new int[QueryState.values().length];

    void add(Finding finding) {
        QueryAnswer query = finding.query();
        if (query != null) {
            byState[query.state().ordinal()]++;
        }
        bySeverity[finding.severity().ordinal()]++;
    }

    /** The queries by state. */
    QueryCounts queries() {
        return new QueryCounts(
                byState[QueryState.OPEN.ordinal()],
                byState[QueryState.EXPLAINED.ordinal()],
                byState[QueryState.AGREED.ordinal()],
                byState[QueryState.REFUSED.ordinal()]);
    }

    int of(Severity severity) {
        return bySeverity[severity.ordinal()];
    }
}
