package org.waymark.report.view;

import java.util.List;
import org.waymark.progress.ReturnState;

/**
 * What a report says of one footprint. All texts are clean.
 *
 * @param section its figures over all dimensions that are shown
 * @param cells one a dimension, in the order of the grid's columns; empty when its return is missing
 * @param milestones every one with a dimension, by dimension, then id, with its slippage as its points
 * @param decisions those of its milestones that need a decision, most pressing first
 * @param learning where it could learn, and from whom
 */
public record FootprintView(
        String code,
        String name,
        ReturnState state,
        ReportSection section,
        List<FootprintGrid.Cell> cells,
        List<MilestoneLine> milestones,
        List<DecisionLine> decisions,
        List<LearningLine> learning) {

    public FootprintView {
        cells = List.copyOf(cells);
        milestones = List.copyOf(milestones);
        decisions = List.copyOf(decisions);
        learning = List.copyOf(learning);
    }

    /** Whether it sent nothing. */
    public boolean missing() {
        return state == ReturnState.MISSING;
    }
}
