package org.waymark.report.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.report.view.ConfidenceRating;
import org.waymark.text.English;

/**
 * A table with one header row, before it is laid out on paper or on a slide. Immutable.
 *
 * @param caption what the table shows, also used as its alternative text
 * @param columns the columns
 * @param rows the rows, each with one cell per column
 * @param total whether the last row is the total of the others
 * @param more the number of rows that are not shown
 */
public record BoardTable(String caption, List<Column> columns, List<List<Cell>> rows, boolean total, int more) {

    /**
     * A column.
     *
     * @param title the header
     * @param weight its share of the table's width, relative to the weights of the other columns
     * @param number whether its cells are numbers, which are aligned right
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
     * @param text the text; for a rating its letter and word
     * @param rating the rating whose colour fills the cell; null for no colour
     * @param quiet a second line in grey; may be empty
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

    /** The table cut to its first rows, with the others counted. */
    public BoardTable first(int most) {
        return rows.size() <= most
                ? this
                : new BoardTable(caption, columns, rows.subList(0, most), false, more + rows.size() - most);
    }

    /** The rows not shown, such as "and 4 more in the workbook"; empty when all rows are shown. */
    public String rest() {
        return more == 0 ? "" : "and " + English.number(more) + " more in the workbook";
    }

    public boolean empty() {
        return rows.isEmpty();
    }
}
