package org.waymark.office;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/**
 * The cells with a chart's data: a column of categories and one column for each series, or a row of categories and one
 * row for each series. Rows and columns are counted from 0.
 *
 * @param sheet the sheet's name
 * @param names the row, or column, with the names of the series
 * @param first the row, or column, with the first value
 * @param categories the column, or row, with the categories
 * @param series the columns, or rows, with the values
 * @param across whether series are rows
 */
public record ChartCells(String sheet, int names, int first, int categories, List<Integer> series, boolean across) {

    public ChartCells {
        series = List.copyOf(series);
    }

    /** Series in columns, with their names above them and the categories in a column. */
    public static ChartCells down(String sheet, int header, int first, int categories, List<Integer> columns) {
        return new ChartCells(sheet, header, first, categories, columns, false);
    }

    /** Series in rows, with their names before them and the categories in a row. */
    public static ChartCells across(String sheet, int names, int first, int categories, List<Integer> rows) {
        return new ChartCells(sheet, names, first, categories, rows, true);
    }

    /** Data in columns that starts in the first cell of its own sheet. */
    static ChartCells block(String sheet, int series) {
        return down(sheet, 0, 1, 0, IntStream.rangeClosed(1, series).boxed().toList());
    }

    String categoriesRange(int count) {
        return range(categories, count);
    }

    String valuesRange(int index, int count) {
        return range(series.get(index), count);
    }

    String nameCell(int index) {
        return cell(names, series.get(index)).formatAsString();
    }

    private String range(int line, int count) {
        CellReference last = cell(first + count - 1, line);
        return cell(first, line).formatAsString() + ":"
                + new CellReference(last.getRow(), last.getCol(), true, true).formatAsString();
    }

    private CellReference cell(int along, int line) {
        return across
                ? new CellReference(sheet, line, along, true, true)
                : new CellReference(sheet, along, line, true, true);
    }
}
