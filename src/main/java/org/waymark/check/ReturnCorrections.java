package org.waymark.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.programme.CellCorrection;

/** Applies the corrections of one return while its rows are read, and keeps what became of them. Used by one thread. */
final class ReturnCorrections {

    private final Map<String, List<CorrectionPlan.Planned>> planned;
    private final Map<CellCorrection, CorrectionOutcome> outcomes = new LinkedHashMap<>();

    /** @param key the return, or null for rows without a return, which are not corrected */
    ReturnCorrections(CheckPlan plan, @Nullable ReturnKey key) {
        this.planned = key == null ? Map.of() : plan.corrections().of(key);
        planned.values().stream()
                .flatMap(List::stream)
                .map(CorrectionPlan.Planned::correction)
                .sorted(Comparator.comparingInt(one -> one.source().line()))
                .forEach(one -> outcomes.put(
                        one, new CorrectionOutcome(one, CorrectionOutcome.State.NO_MILESTONE, null, null)));
    }

    /** Corrects a row before it is checked. */
    void apply(RowReading row) {
        String id = planned.isEmpty() ? null : row.milestone();
        if (id == null) {
            return;
        }
        for (CorrectionPlan.Planned one : planned.getOrDefault(id, List.of())) {
            CorrectionOutcome outcome = row.correct(one);
            outcomes.merge(one.correction(), outcome, (before, now) -> before.applied() ? before : now);
        }
    }

    /** What became of each correction, in the order of the file. */
    List<CorrectionOutcome> outcomes() {
        return List.copyOf(outcomes.values());
    }

    /** Marks a finding on a corrected cell. */
    static Finding mark(Finding finding, List<CorrectionOutcome> outcomes) {
        Finding marked = finding;
        for (CorrectionOutcome each : outcomes) {
            marked = each.mark(marked);
        }
        return marked;
    }
}
