package org.waymark.report.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.report.view.ConfidenceRating;
import org.waymark.text.English;

/**
 * A table with one row of headers, before it is laid out on paper or a slide.
 *
 * @param caption what it shows
 * @param rows as many cells each as there are columns
 * @param total whether the last row sums up the others
 * @param more how many rows there are besides those shown
 */
public record BoardTable(String caption, List<Column> columns, List<List<Cell>> rows, boolean total, int more) {

    /**
     * A column.
     *
     * @param weight its share of the width, in whatever unit the others have
     * @param number whether its cells are to be compared as numbers, and so stand at the right
     */
    public record Column(String title, int weight, boolean number) {

        static Column text(String title, int weight) {
            return new Column(title, weight, false);
        }

        static Column number(String title, int weight) {
            return new Column(title, weight, true);
        }
    }

    /**
     * A cell.
     *
     * @param text the rating's letter and word included
     * @param rating whose colour it takes, or null
     * @param quiet a second line, in grey; may be empty
     */
    public record Cell(String text, @Nullable ConfidenceRating rating, String quiet) {

        public static Cell of(String text) {
            return new Cell(text, null, "");
        }

        static Cell of(String text, String quiet) {
            return new Cell(text, null, quiet);
        }

        static Cell rated(ConfidenceRating rating) {
            return new Cell(RatingStyle.name(rating), rating, "");
        }
    }

    public BoardTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    BoardTable(String caption, List<Column> columns, List<List<Cell>> rows) {
        this(caption, columns, rows, false, 0);
    }

    /** The first of its rows, the others counted. */
    public BoardTable first(int most) {
        return rows.size() <= most
                ? this
                : new BoardTable(caption, columns, rows.subList(0, most), false, more + rows.size() - most);
    }

    /** What is not shown and where it stands, such as "and 4 more in the workbook"; empty when everything is shown. */
    public String rest() {
        return more == 0 ? "" : "and " + English.number(more) + " more in the workbook";
    }

    public boolean empty() {
        return rows.isEmpty();
    }
}
