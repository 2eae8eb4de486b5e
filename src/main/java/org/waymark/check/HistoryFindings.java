package org.waymark.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of comparing one return with other returns, most of them earlier ones: findings and skipped checks. Immutable. */
public final class HistoryFindings {

    private final GatedFindings findings;
    private final SeverityCounts counts;
    private final SkippedChecks skipped;
    private final List<SkippedCheck> skippedOfTables;
    private final ReturnChecks checks;
    private final SharedCounts shared;
    private final @Nullable String likelyFootprint;

    /**
     * Creates a result.
     *
     * @param counts the number of reported findings of each severity
     * @param skipped the checks skipped because of rows
     * @param skippedOfTables the checks skipped because tables lack a column
     * @param checks how often each check against earlier returns was made
     * @param shared the counts that several returns have in common
     * @param likelyFootprint the code of another footprint, whose return this probably is; null for none
     */
    HistoryFindings(
            GatedFindings findings,
            SeverityCounts counts,
            SkippedChecks skipped,
            List<SkippedCheck> skippedOfTables,
            ReturnChecks checks,
            SharedCounts shared,
            @Nullable String likelyFootprint) {
        this.findings = findings;
        this.counts = counts;
        this.skipped = skipped;
        this.skippedOfTables = List.copyOf(skippedOfTables);
        this.checks = checks;
        this.shared = shared;
        this.likelyFootprint = likelyFootprint;
    }

    /** Returns a copy of the return whose counts include these findings. */
    public CheckedReturn countedIn(CheckedReturn checked) {
        return checked.counting(counts, checks, shared, likelyFootprint);
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
