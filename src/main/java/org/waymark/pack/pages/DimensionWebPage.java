package org.waymark.pack.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.report.view.DecisionLine;
import org.waymark.report.view.FootprintGrid;

/**
 * The page of one dimension.
 *
 * @param frame the parts that every page has
 * @param chapter its figures and pictures
 * @param rows the footprints, in the order of the programme
 * @param decisions the milestones of the dimension that need a decision, the most urgent first
 * @param learning the footprints that could learn from others in the dimension
 */
public record DimensionWebPage(
        PageFrame frame,
        PageSection chapter,
        List<Row> rows,
        List<DecisionLine> decisions,
        List<LearningOpportunity> learning) {

    /**
     * A footprint in the dimension.
     *
     * @param footprint its name, code and state
     * @param cell its ratings; null if its return is missing
     * @param completed its completion rate, such as {@code 31% of 16}
     * @param delays how late its open milestones are
     * @param link a link to its milestones in this dimension; empty if it has none
     */
    public record Row(
            FootprintGrid.Row footprint,
            FootprintGrid.@Nullable Cell cell,
            String completed,
            OpenDelays delays,
            String link) {}

    public DimensionWebPage {
        rows = List.copyOf(rows);
        decisions = List.copyOf(decisions);
        learning = List.copyOf(learning);
    }
}
