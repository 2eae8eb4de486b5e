package org.waymark.report.board;

import static org.waymark.report.board.BoardTable.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.report.board.BoardTable.Cell;
import org.waymark.report.view.Figure;
import org.waymark.report.view.FigureGroup;
import org.waymark.report.view.Section;
import org.waymark.text.Formats;

/** The measures of a dimension that a board reads first, each with what it rests on. */
public final class MeasuresTable {

    private static final List<String> PAPER = List.of(
            "milestones",
            "completionRate",
            "dueRate",
            "overdue",
            "slippageDays",
            "crossBoundaryRate",
            "sharedLeadershipRate",
            "involvementRate",
            "evidenceRate");
    private static final List<String> SLIDE = List.of(
            "completionRate",
            "dueRate",
            "overdue",
            "slippageDays",
            "crossBoundaryRate",
            "involvementRate",
            "evidenceRate");

    private MeasuresTable() {}

    /** For paper: all of them, on the whole of what they rest. */
    public static BoardTable onPaper(Section section) {
        return table(section, PAPER, 25, 20, 55, Figure::basis);
    }

    /** For a slide: a few, and how many they rest on. */
    public static BoardTable onSlide(Section section) {
        return table(section, SLIDE, 34, 27, 39, figure -> brief(figure, section));
    }

    private static String brief(Figure figure, Section section) {
        return figure.key().equals("overdue")
                ? "of " + Formats.count(section.measures().open()) + " open"
                : figure.basis().split(";", 2)[0];
    }

    private static BoardTable table(
            Section section, List<String> keys, int label, int value, int rests, Function<Figure, String> basis) {
        Map<String, List<Figure>> figures = section.groups().stream()
                .map(FigureGroup::figures)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Figure::key));
        List<List<Cell>> rows = new ArrayList<>();
        keys.stream()
                .flatMap(key -> figures.getOrDefault(key, List.of()).stream())
                .forEach(figure -> rows.add(
                        List.of(Cell.of(figure.label()), Cell.of(value(figure)), Cell.of(basis.apply(figure)))));
        return new BoardTable(
                "Key measures of " + section.label() + ", and what they rest on.",
                List.of(text("Measure", label), text("Figure", value), text("Rests on", rests)),
                rows);
    }

    private static String value(Figure figure) {
        return figure.isTally()
                ? figure.parts().stream()
                        .map(part -> Formats.count(part.count()) + " " + part.label())
                        .collect(Collectors.joining(", "))
                : figure.value();
    }
}
