package org.waymark.report.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.waymark.office.ChartCells;
import org.waymark.office.ChartSpec;
import org.waymark.office.ChartWriter;

/** Lays out a sheet for screen and paper: the widths of columns, the places of charts, and the print settings. */
final class SheetLayout {

    /** The number of rows that charts take. */
    static final int CHART_ROWS = 17;

    private static final int ROW_PIXELS = 20;
    private static final int GAP = 12;
    private static final int EMU_PER_PIXEL = 9525;

    private final SheetWriter tab;
    private final int[] widths;

    /** Sets the widths of columns in characters of the default font. */
    SheetLayout(SheetWriter tab, int... widths) {
        this.tab = tab;
        this.widths = widths.clone();
        for (int at = 0; at < widths.length; at++) {
            tab.sheet().setColumnWidth(at, widths[at] * 256);
        }
    }

    /** Sets the widths of columns to those of a table. */
    static SheetLayout of(SheetWriter tab, List<? extends ColumnSpec<?>> columns) {
        return new SheetLayout(tab, columns.stream().mapToInt(ColumnSpec::width).toArray());
    }

    /** A chart, the cells of its data, and its width. */
    record Chart(ChartSpec spec, ChartCells cells, int pixels) {}

    /** Places charts side by side on the rows reserved for them, from {@code row} on. */
    SheetLayout charts(int row, List<Chart> charts) {
        return charts(row, 0, charts);
    }

    /** Places charts side by side, the first at the left edge of a column. */
    SheetLayout charts(int row, int column, List<Chart> charts) {
        int left = start(column);
        for (Chart chart : charts) {
            ChartWriter.onSheet(tab.sheet(), anchor(row, left, left + chart.pixels()), chart.spec(), chart.cells());
            left += chart.pixels() + GAP;
        }
        return this;
    }

    private XSSFClientAnchor anchor(int row, int left, int right) {
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setRow1(row);
        anchor.setDy1(ROW_PIXELS / 2 * EMU_PER_PIXEL);
        anchor.setRow2(row + CHART_ROWS - 1);
        anchor.setDy2(ROW_PIXELS / 2 * EMU_PER_PIXEL);
        int from = columnAt(left);
        anchor.setCol1(from);
        anchor.setDx1((left - start(from)) * EMU_PER_PIXEL);
        int to = columnAt(right);
        anchor.setCol2(to);
        anchor.setDx2((right - start(to)) * EMU_PER_PIXEL);
        return anchor;
    }

    private int columnAt(int pixel) {
        int column = 0;
        while (start(column + 1) <= pixel) {
            column++;
        }
        return column;
    }

    private int start(int column) {
        int pixels = 0;
        for (int at = 0; at < column; at++) {
            pixels += at < widths.length ? widths[at] * 7 : 64;
        }
        return pixels;
    }

    /** Freezes the rows down to the header and the first columns, and repeats the header on every printed page. */
    SheetLayout header(int row, int columns) {
        tab.sheet().createFreezePane(columns, row + 1);
        tab.sheet().setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
        return this;
    }

    /** Sets landscape pages, one page wide, with title, sheet and page number in the footer. */
    void paper() {
        paper(1);
    }

    /** The same, several pages wide, with the first columns repeated on each page. */
    void paper(int pages, int columns) {
        CellRangeAddress rows = tab.sheet().getRepeatingRows();
        tab.sheet().setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
        tab.sheet().setRepeatingRows(rows);
        paper(pages);
    }

    private void paper(int pages) {
        XSSFSheet sheet = tab.sheet();
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) pages);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.getFooter().setLeft(escaped(tab.book().title()));
        sheet.getFooter().setRight(escaped(tab.name()) + ", page &P of &N");
    }

    /** Doubles ampersands, because a single one starts a code in a footer. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
