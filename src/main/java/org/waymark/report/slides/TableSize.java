package org.waymark.report.slides;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.document.Block.DataTable;
import org.waymark.document.ColumnShares;
import org.waymark.document.TableCell;

/**
 * Calculates the size of a table from its texts.
 *
 * @param table the table
 * @param width the width of the table in points
 * @param letters the font size below the header in points
 * @param small the usual font size of the header in points
 * @param heads the font size of the header in points, less than usual where a word would not fit its column
 * @param shares the share of the width of each column
 * @param fit the estimate of the space that texts take
 */
record TableSize(
        DataTable table, double width, double letters, double small, double heads, List<Double> shares, TextFit fit) {

    /** The points from the side of a cell to its text. */
    static final double SIDE = 5;

    /** The points from the upper or lower edge of a cell to its text. */
    static final double ABOVE = 3.5;

    /** The smallest share of its usual font size to which a header is reduced if a word does not fit its column. */
    private static final double SMALLEST_HEADER = 0.75;

    /** The number of characters of average width in a line that is as long as the font size. */
    private static final double PER_SIZE = 2;

    static TableSize of(DataTable table, double width, double letters, double small, TextFit fit) {
        double[] shares = ColumnShares.of(table, (int) (width / letters * PER_SIZE / fit.spread()));
        double part = 1;
        for (int column = 0; column < shares.length; column++) {
            for (String word : table.columns().get(column).heading().split(" ", -1)) {
                part = Math.min(part, (width * shares[column] - 2 * SIDE) / Math.max(1, fit.width(word, small, true)));
            }
        }
        return new TableSize(
                table,
                width,
                letters,
                small,
                small * Math.max(SMALLEST_HEADER, part),
                Arrays.stream(shares).boxed().toList(),
                fit);
    }

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
            lines = Math.max(lines, lines(table.columns().get(column).heading(), column, heads, true));
        }
        return height(lines, heads);
    }

    double row(int row) {
        boolean total = table.summed() && row == table.rows().size() - 1;
        int lines = 1;
        for (int column = 0; column < table.columns().size(); column++) {
            TableCell cell = table.rows().get(row).get(column);
            int quiet = cell.secondLine().isEmpty() ? 0 : lines(cell.secondLine(), column, letters, false);
            lines = Math.max(
                    lines,
                    quiet
                            + lines(
                                    cell.firstLine(),
                                    column,
                                    letters,
                                    total || cell.tone().fill() != null));
        }
        return height(lines, letters);
    }

    double column(int column) {
        return width * shares.get(column);
    }

    /** The same with fewer rows. */
    TableSize first(int rows) {
        return new TableSize(table.first(rows), width, letters, small, heads, shares, fit);
    }

    /**
     * The same with texts cut to one line.
     *
     * @param both whether to cut first lines too, and not only the details below them
     */
    TableSize cut(boolean both) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (List<TableCell> row : table.rows()) {
            List<TableCell> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                TableCell cell = row.get(column);
                SlideBox line = new SlideBox(0, 0, column(column) - 2 * SIDE, letters * TextFit.LINE);
                cells.add(
                        cell instanceof TableCell.Stacked
                                ? new TableCell.Stacked(
                                        both ? fit.cut(cell.firstLine(), line, letters, false) : cell.firstLine(),
                                        fit.cut(cell.secondLine(), line, letters, false))
                                : cell);
            }
            rows.add(cells);
        }
        DataTable cut = new DataTable(
                table.title(), table.total(), table.none(), table.layout(), table.columns(), rows, table.summed());
        return new TableSize(cut, width, letters, small, heads, shares, fit);
    }

    private static double height(int lines, double size) {
        return lines * size * TextFit.LINE + 2 * ABOVE;
    }

    private int lines(String text, int column, double size, boolean bold) {
        return fit.lines(text, column(column) - 2 * SIDE, size, bold);
    }
}
