package org.waymark.check;

import java.util.List;

/** What comparing one return with earlier ones gave: findings, and checks that had to be skipped. Immutable. */
public final class HistoryFindings {

    private final GatedFindings findings;
    private final SeverityCounts counts;
    private final SkippedChecks skipped;
    private final List<SkippedCheck> skippedOfTables;

    /** @param skippedOfTables what was skipped because tables lack a column */
    HistoryFindings(
            GatedFindings findings, SeverityCounts counts, SkippedChecks skipped, List<SkippedCheck> skippedOfTables) {
        this.findings = findings;
        this.counts = counts;
        this.skipped = skipped;
        this.skippedOfTables = List.copyOf(skippedOfTables);
    }

    /** The return with these findings counted too. */
    public CheckedReturn countedIn(CheckedReturn checked) {
        return checked.counting(counts);
    }

    GatedFindings findings() {
        return findings;
    }

    SkippedChecks skipped() {
        return skipped;
    }

    List<SkippedCheck> skippedOfTables() {
        return skippedOfTables;
    }
}
