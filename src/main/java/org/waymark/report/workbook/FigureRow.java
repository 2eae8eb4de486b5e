package org.waymark.report.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.progress.Count;
import org.waymark.report.view.Figure;
import org.waymark.report.view.FigureGroup;
import org.waymark.report.workbook.ColumnSpec.Styled;

/**
 * A row of a dimension's figures: one figure, or one part of a figure.
 *
 * @param measure the name of the figure, and of the part
 * @param value the number, or the text of a figure that has a unit
 * @param basis the number and kind of milestones behind it
 */
record FigureRow(String measure, Object value, String basis) {

    static final List<ColumnSpec<FigureRow>> COLUMNS = List.of(
            ColumnSpec.text("Measure", 28, FigureRow::measure),
            new ColumnSpec<>("Figure", 16, CellAppearance.COUNT, FigureRow::value),
            ColumnSpec.text("Based on", 42, FigureRow::basis));

    static List<FigureRow> of(List<FigureGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.figures().stream())
                .flatMap(FigureRow::rows)
                .toList();
    }

    private static Stream<FigureRow> rows(Figure figure) {
        return figure.isTally()
                ? figure.parts().stream().map(part -> row(figure, part))
                : Stream.of(new FigureRow(figure.label(), value(figure), figure.basis()));
    }

    private static FigureRow row(Figure figure, Figure.Part part) {
        String completed = part.completed().isEmpty() ? "" : part.completed().getAsInt() + " completed";
        return new FigureRow(
                figure.label() + ": " + part.label(),
                new Styled(CellAppearance.COUNT, part.count()),
                figure.basis().isEmpty() ? completed : figure.basis());
    }

    /** A rate or a count as a number; a figure with a unit as text. */
    private static Object value(Figure figure) {
        if (figure.share().isPresent()) {
            return new Styled(CellAppearance.PERCENT, figure.share().getAsDouble());
        }
        return figure.number() instanceof Count count ? (Object) count.value() : figure.value();
    }
}
