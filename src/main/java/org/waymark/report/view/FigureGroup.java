package org.waymark.report.view;

import java.util.List;

/** Measures that are read together. */
public record FigureGroup(String title, List<Figure> figures) {

    public FigureGroup {
        figures = List.copyOf(figures);
    }

    /** Whether this group is the funnel from mind-sets to outcomes. */
    public boolean isFunnel() {
        return figures.size() == 1 && figures.get(0).key().equals("changeStage");
    }
}
