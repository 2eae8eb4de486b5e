package org.waymark.report.board;

import static org.waymark.report.board.BoardTable.Column.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Prominence;
import org.waymark.report.board.BoardTable.Cell;
import org.waymark.report.view.Figure;
import org.waymark.report.view.ReportSection;
import org.waymark.text.English;

/** The table of a dimension's most prominent measures, each with its basis. */
public final class MeasuresTable {

    private MeasuresTable() {}

    /** The table for paper: the key measures with their full basis. */
    public static BoardTable onPaper(ReportSection section) {
        return table(section, Prominence.KEY, 25, 20, 55, Figure::basis);
    }

    /** The table for a slide: the headline measures with a short basis. */
    public static BoardTable onSlide(ReportSection section) {
        return table(section, Prominence.HEADLINE, 34, 27, 39, figure -> brief(figure, section));
    }

    private static String brief(Figure figure, ReportSection section) {
        return figure.key().equals(MeasureRegistry.OVERDUE.key())
                ? "of " + English.number(section.measures().open()) + " open"
                : figure.restsOn();
    }

    private static BoardTable table(
            ReportSection section,
            Prominence prominence,
            int label,
            int value,
            int rests,
            Function<Figure, String> basis) {
        List<List<Cell>> rows = section.groups().stream()
                .flatMap(group -> group.figures().stream())
                .filter(figure -> figure.measure().prominence().atLeast(prominence))
                .map(figure -> List.of(Cell.of(figure.label()), Cell.of(value(figure)), Cell.of(basis.apply(figure))))
                .toList();
        return new BoardTable(
                "Key measures of " + section.label() + ", and what they are based on.",
                List.of(text("Measure", label), text("Figure", value), text("Based on", rests)),
                rows);
    }

    private static String value(Figure figure) {
        return figure.isTally()
                ? figure.parts().stream()
                        .map(part -> English.number(part.count()) + " " + part.label())
                        .collect(Collectors.joining(", "))
                : figure.value();
    }
}
