package org.waymark.pack.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.report.html.SlippagePicture;
import org.waymark.report.view.DecisionLine;
import org.waymark.report.view.FootprintGrid;

/**
 * One dimension.
 *
 * @param rows its cell of the grid, by footprint
 * @param slippage by footprint, or null when there is none to show
 */
public record DimensionWebPage(
        PageFrame frame,
        PageSection chapter,
        List<Row> rows,
        @Nullable SlippagePicture slippage,
        List<DecisionLine> decisions,
        List<LearningOpportunity> learning) {

    /**
     * How a footprint stands in the dimension.
     *
     * @param cell null when its return is missing
     * @param completed such as {@code 31%}
     * @param slippage such as {@code 12 days late}
     * @param link to its milestones in this dimension, or empty
     */
    public record Row(
            FootprintGrid.Row footprint,
            FootprintGrid.@Nullable Cell cell,
            String completed,
            String slippage,
            String link) {}

    public DimensionWebPage {
        rows = List.copyOf(rows);
        decisions = List.copyOf(decisions);
        learning = List.copyOf(learning);
    }
}
