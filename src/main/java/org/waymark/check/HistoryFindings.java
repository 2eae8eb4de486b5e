package org.waymark.check;

import java.util.List;

/** The result of comparing one return with earlier returns: findings and skipped checks. Immutable. */
public final class HistoryFindings {

    private final GatedFindings findings;
    private final SeverityCounts counts;
    private final SkippedChecks skipped;
    private final List<SkippedCheck> skippedOfTables;
    private final ReturnChecks checks;
    private final SharedCounts shared;

    /**
     * Creates a result.
     *
     * @param counts the number of reported findings of each severity
     * @param skipped the checks skipped because of rows
     * @param skippedOfTables the checks skipped because tables lack a column
     * @param checks how often each check against earlier returns was made
     * @param shared the counts that several returns have in common
     */
    HistoryFindings(
            GatedFindings findings,
            SeverityCounts counts,
            SkippedChecks skipped,
            List<SkippedCheck> skippedOfTables,
            ReturnChecks checks,
            SharedCounts shared) {
        this.findings = findings;
        this.counts = counts;
        this.skipped = skipped;
        this.skippedOfTables = List.copyOf(skippedOfTables);
        this.checks = checks;
        this.shared = shared;
    }

    /** Returns a copy of the return whose counts include these findings. */
    public CheckedReturn countedIn(CheckedReturn checked) {
        return checked.counting(counts, checks, shared);
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
