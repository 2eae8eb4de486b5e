package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.waymark.progress.Count;
import org.waymark.report.view.Figure;
import org.waymark.report.view.FigureGroup;
import org.waymark.report.workbook.ColumnSpec.Styled;

/** One figure of a dimension, or one part of it, as the reports word it. */
record FigureRow(String group, String measure, Object value, String basis) {

    static final List<ColumnSpec<FigureRow>> COLUMNS = List.of(
            ColumnSpec.text("Measure", 28, FigureRow::measure),
            new ColumnSpec<>("Figure", 16, CellAppearance.COUNT, FigureRow::value),
            ColumnSpec.text("What it rests on", 42, FigureRow::basis));

    static List<FigureRow> of(List<FigureGroup> groups) {
        List<FigureRow> rows = new ArrayList<>();
        for (FigureGroup group : groups) {
            for (Figure figure : group.figures()) {
                add(rows, group.title(), figure);
            }
        }
        return rows;
    }

    private static void add(List<FigureRow> rows, String group, Figure figure) {
        if (!figure.isTally()) {
            rows.add(new FigureRow(group, figure.label(), value(figure), figure.basis()));
        }
        if (figure.isTally()) {
            figure.parts().forEach(part -> rows.add(part(group, figure, part)));
        }
    }

    private static FigureRow part(String group, Figure figure, Figure.Part part) {
        String completed = part.completed().isEmpty() ? "" : part.completed().getAsInt() + " completed";
        return new FigureRow(
                group,
                figure.label() + ": " + part.label(),
                new Styled(CellAppearance.COUNT, part.count()),
                figure.basis().isEmpty() ? completed : figure.basis());
    }

    /** A rate or a count as a number; what has a unit in words. */
    private static Object value(Figure figure) {
        if (figure.share().isPresent()) {
            return new Styled(CellAppearance.PERCENT, figure.share().getAsDouble());
        }
        return figure.number() instanceof Count count ? (Object) count.value() : figure.value();
    }
}
