package org.waymark.report.view;

import java.util.List;
import org.waymark.progress.MeasureGroup;

/**
 * The figures of one group of measures, in the order in which they are shown.
 *
 * @param group the group of measures
 * @param title the heading, which names the earlier period when the group compares two
 * @param figures single numbers first, then the figures shown by their parts
 */
public record FigureGroup(MeasureGroup group, String title, List<Figure> figures) {

    public FigureGroup {
        figures = List.copyOf(figures);
    }

    /** Whether the group is shown as the funnel from mind-sets to outcomes. */
    public boolean isFunnel() {
        return group == MeasureGroup.DEPTH;
    }
}
