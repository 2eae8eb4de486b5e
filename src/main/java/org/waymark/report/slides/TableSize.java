package org.waymark.report.slides;

import org.waymark.report.board.BoardTable;
import org.waymark.report.board.BoardTable.Cell;
import org.waymark.report.board.BoardTable.Column;

/**
 * Calculates the size of a table from its texts.
 *
 * @param table the table
 * @param width the width of the table in points
 * @param letters the font size below the header in points
 */
record TableSize(BoardTable table, double width, double letters) {

    /** The points from the side of a cell to its text. */
    static final double SIDE = 5;

    /** The points from the upper or lower edge of a cell to its text. */
    static final double ABOVE = 3.5;

    double height() {
        double height = header();
        for (int row = 0; row < table.rows().size(); row++) {
            height += row(row);
        }
        return height;
    }

    double header() {
        int lines = 1;
        for (int column = 0; column < table.columns().size(); column++) {
            lines = Math.max(lines, lines(table.columns().get(column).title(), column, DeckSlide.SMALL, true));
        }
        return height(lines, DeckSlide.SMALL);
    }

    double row(int row) {
        boolean total = table.total() && row == table.rows().size() - 1;
        int lines = 1;
        for (int column = 0; column < table.columns().size(); column++) {
            Cell cell = table.rows().get(row).get(column);
            int quiet = cell.quiet().isEmpty() ? 0 : lines(cell.quiet(), column, letters, false);
            lines = Math.max(lines, quiet + lines(cell.text(), column, letters, total || cell.rating() != null));
        }
        return height(lines, letters);
    }

    double column(int column) {
        int all = table.columns().stream().mapToInt(Column::weight).sum();
        return width * table.columns().get(column).weight() / all;
    }

    /** The same with fewer rows. */
    TableSize first(int rows) {
        return new TableSize(table.first(rows), width, letters);
    }

    private static double height(int lines, double size) {
        return lines * size * TextFit.LINE + 2 * ABOVE;
    }

    private int lines(String text, int column, double size, boolean bold) {
        return TextFit.lines(text, column(column) - 2 * SIDE, size, bold);
    }
}
