package org.waymark.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.waymark.office.ChartCells;
import org.waymark.office.SheetRowWriter;
import org.waymark.office.StreamingWorkbook;
import org.waymark.report.workbook.ColumnSpec.Styled;

/** A sheet in the making, written from top to bottom. */
final class SheetWriter {

    private final WorkbookBuilder book;
    private final XSSFSheet sheet;
    private final SheetRowWriter rows;
    private final StreamingWorkbook light;
    private final List<String> tables = new ArrayList<>();
    private int next;

    SheetWriter(WorkbookBuilder book, StreamingWorkbook light, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
        this.rows = light.rows(sheet);
        this.light = light;
        sheet.setDisplayGridlines(false);
    }

    String name() {
        return sheet.getSheetName();
    }

    XSSFSheet sheet() {
        return sheet;
    }

    WorkbookBuilder book() {
        return book;
    }

    /** The names of its tables. */
    List<String> tables() {
        return List.copyOf(tables);
    }

    /** The first line, what the sheet is about, and the way back to the contents. */
    void head(String title, List<String> about) {
        line(CellAppearance.TITLE, title, 24);
        about.forEach(sentence -> line(CellAppearance.LEAD, sentence, 15));
        if (!name().equals(WorkbookReport.CONTENTS)) {
            link(next, 0, WorkbookReport.CONTENTS);
            line(CellAppearance.LINK, "To the contents", 15);
        }
    }

    /** A heading over what follows, with a little room before it. */
    void heading(String heading) {
        skip(1);
        line(CellAppearance.HEADING, heading, 20);
    }

    /** On paper, what follows begins a page. */
    void newPage() {
        sheet.setRowBreak(next - 1);
    }

    /** Leaves rows for charts to stand on. */
    int skip(int count) {
        next += count;
        return next - count;
    }

    private void line(CellAppearance look, String text, double height) {
        rows.row(next++, height);
        rows.text(0, text, book.style(look));
    }

    /**
     * A table of Excel's, its first row the header. Without items it has one empty row, as Excel wants one.
     *
     * @param name in formulas; unique in the workbook
     * @return where its values stand
     */
    <T> Placed<T> table(String name, List<ColumnSpec<T>> columns, List<T> items) {
        int header = next;
        header(columns);
        for (T item : items) {
            row(columns, item);
        }
        if (items.isEmpty()) {
            rows.row(next++);
            for (int at = 0; at < columns.size(); at++) {
                rows.blank(at, book.style(columns.get(at).look()));
            }
        }
        ExcelTables.over(sheet, name, header, next - 1, columns);
        tables.add(name);
        return new Placed<>(this, header, next - 1, columns);
    }

    private <T> void header(List<ColumnSpec<T>> columns) {
        RowHeights lines = new RowHeights();
        columns.forEach(column -> lines.add(column.title(), column.width()));
        rows.row(next++, lines.height());
        for (int at = 0; at < columns.size(); at++) {
            CellAppearance look =
                    columns.get(at).look().isNumber() ? CellAppearance.HEADER_OF_NUMBERS : CellAppearance.HEADER;
            rows.text(at, columns.get(at).title(), book.style(look));
        }
    }

    private <T> void row(List<ColumnSpec<T>> columns, T item) {
        RowHeights lines = new RowHeights();
        List<@Nullable Object> values = new ArrayList<>();
        for (ColumnSpec<T> column : columns) {
            Object value = column.value().apply(item);
            values.add(value);
            if (value instanceof String text) {
                lines.add(text, column.width());
            }
        }
        rows.row(next++, lines.height());
        for (int at = 0; at < columns.size(); at++) {
            Object value = values.get(at);
            if (value instanceof Styled styled) {
                cell(at, styled.value(), styled.look());
            } else {
                cell(at, value, columns.get(at).look());
            }
        }
    }

    private void cell(int at, @Nullable Object value, CellAppearance look) {
        if (value instanceof Number number) {
            rows.number(at, number.doubleValue(), book.style(look));
        } else if (value instanceof LocalDate day) {
            day(at, day, look);
        } else if (value == null || value.toString().isEmpty()) {
            rows.blank(at, book.style(look));
        } else {
            rows.text(at, value.toString(), book.style(look));
        }
    }

    /** Excel has no days before 1900; such a one is a text. */
    private void day(int at, LocalDate day, CellAppearance look) {
        double serial = DateUtil.getExcelDate(day);
        if (serial < 1) {
            rows.text(at, day.toString(), book.style(CellAppearance.TEXT));
        } else {
            rows.number(at, serial, book.style(look));
        }
    }

    /** Makes a cell a link to the top of another sheet. */
    void link(int row, int column, String target) {
        XSSFHyperlink link = book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setCellReference(new CellReference(row, column).formatAsString());
        link.setLocation(new CellReference(target, 0, 0, false, false).formatAsString());
        sheet.addHyperlink(link);
    }

    /** Draws a line in a cell of a table's column; nothing where there is too little to follow. */
    <T> void sparkline(Placed<T> table, String column, int item, @Nullable Spark spark) {
        if (spark != null) {
            light.sparklines(sheet).add(table.first() + item, table.column(column), spark.data(), spark.count());
        }
    }

    /** Values to draw a line through. */
    record Spark(ChartCells data, int count) {}

    /** Where a table stands. Rows are counted from 0. */
    record Placed<T>(SheetWriter tab, int header, int last, List<ColumnSpec<T>> columns) {

        int first() {
            return header + 1;
        }

        int column(String title) {
            for (int at = 0; at < columns.size(); at++) {
                if (columns.get(at).title().equals(title)) {
                    return at;
                }
            }
            throw new IllegalArgumentException("there is no column \"" + title + "\"");
        }

        /** The cells of a chart over rows of this table, from the one given on. */
        ChartCells cells(int from, String categories, List<String> series) {
            return ChartCells.down(
                    tab.name(),
                    header,
                    from,
                    column(categories),
                    series.stream().map(this::column).toList());
        }
    }
}
