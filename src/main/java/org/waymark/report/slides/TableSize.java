package org.waymark.report.slides;

import org.waymark.document.Block.DataTable;
import org.waymark.document.ColumnShares;
import org.waymark.document.TableCell;

/**
 * Calculates the size of a table from its texts.
 *
 * @param table the table
 * @param width the width of the table in points
 * @param letters the font size below the header in points
 */
record TableSize(DataTable table, double width, double letters) {

    /** The points from the side of a cell to its text. */
    static final double SIDE = 5;

    /** The points from the upper or lower edge of a cell to its text. */
    static final double ABOVE = 3.5;

    /** The characters of average width in a line as long as the font size. */
    private static final double PER_SIZE = 1.9;

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
            lines = Math.max(lines, lines(table.columns().get(column).heading(), column, DeckSlide.SMALL, true));
        }
        return height(lines, DeckSlide.SMALL);
    }

    double row(int row) {
        boolean total = table.summed() && row == table.rows().size() - 1;
        int lines = 1;
        for (int column = 0; column < table.columns().size(); column++) {
            TableCell cell = table.rows().get(row).get(column);
            int quiet = cell.secondLine().isEmpty() ? 0 : lines(cell.secondLine(), column, letters, false);
            lines = Math.max(lines, quiet + lines(cell.firstLine(), column, letters, total || cell.tone().fill() != null));
        }
        return height(lines, letters);
    }

    double column(int column) {
        return width * ColumnShares.of(table, (int) (width / letters * PER_SIZE))[column];
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
