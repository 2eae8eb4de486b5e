package org.waymark.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;

/** Collects findings and skipped checks while one return is compared with others. Used by one thread. */
final class HistoryLog {

    private final ReturnKey key;
    private final List<CorrectionOutcome> corrections;
    private final FindingLog log;
    private final SeverityCounts counts = new SeverityCounts();
    private final SkippedChecks skipped;
    private final CheckTally tally;
    private final SharedCounts shared;
    private final Map<Address, SkippedCheck> skippedForTables = new LinkedHashMap<>();
    private @Nullable String likelyFootprint;

    HistoryLog(CheckPlan plan, ComparableReturn compared) {
        this.key = compared.key();
        this.corrections = compared.checked().corrections();
        this.log = plan.newLog(compared.explanations()::of);
        this.skipped = new SkippedChecks(plan.storage());
        this.tally = new CheckTally(plan);
        this.shared = plan.counts();
    }

    /** Adds a finding about the return or one of its milestones. */
    void add(Finding finding, @Nullable String milestone, @Nullable String title) {
        Finding own = finding.in(key.footprint(), key.period(), milestone).titled(title);
        tally.failed(finding.code(), log.add(ReturnCorrections.mark(own, corrections), counts));
    }

    /** Adds the finding that the return is probably another footprint's. It has no effect when it is not reported. */
    void addLikelyFootprint(Finding finding, String code) {
        Finding reported = log.add(finding.in(key.footprint(), key.period(), null), counts);
        tally.failed(finding.code(), reported);
        likelyFootprint = reported == null ? null : code;
    }

    /** Records that the check with this code was skipped, because a table lacks a column. */
    void skipForTable(MilestoneTable table, int column, String code) {
        SkippedCheck missing = table.missing(column);
        skippedForTables.put(
                missing.address(),
                skippedForTables.getOrDefault(missing.address(), missing).with(code));
    }

    /** How often each check against earlier returns was made. */
    CheckTally tally() {
        return tally;
    }

    SkippedChecks skipped() {
        return skipped;
    }

    HistoryFindings end() {
        skipped.end();
        return new HistoryFindings(
                log.end(),
                counts,
                skipped,
                new ArrayList<>(skippedForTables.values()),
                tally.end(),
                shared,
                likelyFootprint);
    }
}
