package org.waymark.report.view;

import java.util.List;
import org.waymark.progress.ReturnState;

/**
 * One footprint in a report. Texts are free of control characters.
 *
 * @param code the footprint's code
 * @param name the footprint's name
 * @param state whether its return is accepted, needs correction or is missing
 * @param section its figures over the dimensions shown
 * @param cells one per dimension, in the order of the grid's columns; empty when the return is missing
 * @param milestones its milestones with a readable dimension, by dimension, then id; their points are the slippage
 * @param decisions its milestones that need a decision, the most urgent first
 * @param learning the footprints it could learn from
 * @param teaching the footprints that could learn from it
 */
public record FootprintView(
        String code,
        String name,
        ReturnState state,
        ReportSection section,
        List<FootprintGrid.Cell> cells,
        List<MilestoneLine> milestones,
        List<DecisionLine> decisions,
        List<LearningLine> learning,
        List<LearningLine> teaching) {

    public FootprintView {
        cells = List.copyOf(cells);
        milestones = List.copyOf(milestones);
        decisions = List.copyOf(decisions);
        learning = List.copyOf(learning);
        teaching = List.copyOf(teaching);
    }

    /** Whether it has sent no return for the period. */
    public boolean missing() {
        return state == ReturnState.MISSING;
    }
}
