package org.waymark.report.view;

import java.util.List;
import org.waymark.progress.MeasureGroup;

/** Measures that are read together. */
public record FigureGroup(MeasureGroup group, String title, List<Figure> figures) {

    public FigureGroup {
        figures = List.copyOf(figures);
    }

    /** Whether this group is the funnel from mind-sets to outcomes. */
    public boolean isFunnel() {
        return group == MeasureGroup.DEPTH;
    }
}
