package org.waymark.report.board;

import static org.waymark.report.board.BoardTable.Column.number;
import static org.waymark.report.board.BoardTable.Column.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Measures;
import org.waymark.report.board.BoardTable.Cell;
import org.waymark.report.board.BoardTable.Column;
import org.waymark.report.view.ConfidenceRating;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/** The table of the dimensions at a glance: one row per dimension, and a total when there are several. */
public final class GlanceTable {

    private static final String CAPTION =
            "Milestones by dimension. Ratings are of the open ones; slippage is the median.";

    private GlanceTable() {}

    /** The table with one column per rating. */
    public static BoardTable of(ReportView view) {
        List<Column> columns = new ArrayList<>(List.of(text("Dimension", 59), number("All", 22), number("Open", 33)));
        for (ConfidenceRating confidence : ratings(view)) {
            columns.add(number(RatingStyle.name(confidence), confidence == ConfidenceRating.UNRATED ? 43 : 37));
        }
        columns.addAll(outcomes());
        return table(view, columns, ratings(view));
    }

    /** The table without the ratings, for a place beside their chart. */
    public static BoardTable besideRatings(ReportView view) {
        List<Column> columns = new ArrayList<>();
        columns.add(text("Dimension", 72));
        columns.addAll(outcomes());
        return table(view, columns, List.of());
    }

    private static List<Column> outcomes() {
        return List.of(
                outcome(MeasureRegistry.COMPLETION_RATE, 55),
                outcome(MeasureRegistry.DUE_RATE, 48),
                outcome(MeasureRegistry.OVERDUE, 45),
                outcome(MeasureRegistry.SLIPPAGE_DAYS, 68));
    }

    private static Column outcome(Measure<?> measure, int width) {
        return number(measure.description().shortTitle(), width);
    }

    /** Green, amber and red, and unrated when such milestones exist. */
    private static List<ConfidenceRating> ratings(ReportView view) {
        return Arrays.stream(ConfidenceRating.values())
                .filter(rating -> rating != ConfidenceRating.UNRATED
                        || rating.in(view.overall().measures().rag()) > 0)
                .toList();
    }

    private static BoardTable table(ReportView view, List<Column> columns, List<ConfidenceRating> ratings) {
        List<List<Cell>> rows = new ArrayList<>();
        view.dimensions().forEach(section -> rows.add(row(section, ratings)));
        boolean total = view.dimensions().size() > 1;
        if (total) {
            rows.add(row(view.overall(), ratings));
        }
        return new BoardTable(CAPTION, columns, rows, total, 0);
    }

    private static List<Cell> row(ReportSection section, List<ConfidenceRating> ratings) {
        Measures measures = section.measures();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(section.label()));
        if (!ratings.isEmpty()) {
            cells.add(count(measures.milestones()));
            cells.add(count(measures.open()));
        }
        ratings.forEach(rating -> cells.add(count(rating.in(measures.rag()))));
        cells.add(Cell.of(FigureText.percent(measures.completionRate().value())));
        cells.add(Cell.of(FigureText.percent(measures.dueRate().value())));
        cells.add(count(measures.overdue()));
        cells.add(Cell.of(FigureText.late(measures.slippageDays().median())));
        return cells;
    }

    private static Cell count(int count) {
        return Cell.of(English.number(count));
    }
}
