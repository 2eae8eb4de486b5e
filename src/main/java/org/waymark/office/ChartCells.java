package org.waymark.office;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/**
 * The cells in which a chart's data stands: a column of categories and a column a series. Rows and columns are counted
 * from 0.
 *
 * @param header the row with the names of the series
 * @param first the row with the first value
 */
public record ChartCells(String sheet, int header, int first, int categories, List<Integer> series) {

    public ChartCells {
        series = List.copyOf(series);
    }

    /** Data that fills a sheet of its own from the first cell on. */
    static ChartCells block(String sheet, int series) {
        return new ChartCells(
                sheet, 0, 1, 0, IntStream.rangeClosed(1, series).boxed().toList());
    }

    String categoriesRange(int count) {
        return range(categories, count);
    }

    String valuesRange(int index, int count) {
        return range(series.get(index), count);
    }

    String nameCell(int index) {
        return cell(header, series.get(index));
    }

    private String range(int column, int count) {
        CellReference last = new CellReference(first + count - 1, column, true, true);
        return cell(first, column) + ":" + last.formatAsString();
    }

    private String cell(int row, int column) {
        return new CellReference(sheet, row, column, true, true).formatAsString();
    }
}
