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

/** Where things stand on a sheet, on screen and on paper. */
final class SheetLayout {

    /** How many rows charts need to stand on. */
    static final int CHART_ROWS = 17;

    private static final int ROW_PIXELS = 20;
    private static final int GAP = 12;
    private static final int EMU_PER_PIXEL = 9525;

    private final SheetWriter tab;
    private final int[] widths;

    /** Makes columns as wide as this, in characters of the usual font. */
    SheetLayout(SheetWriter tab, int... widths) {
        this.tab = tab;
        this.widths = widths.clone();
        for (int at = 0; at < widths.length; at++) {
            tab.sheet().setColumnWidth(at, widths[at] * 256);
        }
    }

    /** Makes columns as wide as the table wants them. */
    static SheetLayout of(SheetWriter tab, List<? extends ColumnSpec<?>> columns) {
        return new SheetLayout(tab, columns.stream().mapToInt(ColumnSpec::width).toArray());
    }

    /** A chart and where its data stands. */
    record Chart(ChartSpec spec, ChartCells cells, int pixels) {}

    /** Sets charts side by side on the rows left for them, from {@code row} on. */
    SheetLayout charts(int row, List<Chart> charts) {
        return charts(row, 0, charts);
    }

    /** The same, the first of them at the left edge of a column. */
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

    /** Keeps the rows above, and the columns to the left, in sight; on paper the header stands on every page. */
    SheetLayout header(int row, int columns) {
        tab.sheet().createFreezePane(columns, row + 1);
        tab.sheet().setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
        return this;
    }

    /** A page across, lying, with its title, name and number below. */
    void paper() {
        paper(1);
    }

    /** So many pages across; the first columns stand on each. */
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

    /** An ampersand begins a code in a footer. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
