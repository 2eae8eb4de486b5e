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

/** Writes a sheet from top to bottom. */
final class SheetWriter {

    private final WorkbookBuilder book;
    private final XSSFSheet sheet;
    private final SheetRowWriter rows;
    private final StreamingWorkbook streaming;
    private final List<String> tables = new ArrayList<>();
    private int next;

    SheetWriter(WorkbookBuilder book, StreamingWorkbook streaming, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
        this.rows = streaming.rows(sheet);
        this.streaming = streaming;
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

    /** The names of the tables written so far. */
    List<String> tables() {
        return List.copyOf(tables);
    }

    /** Writes the title, sentences on the content of the sheet, and a link to the contents. */
    void head(String title, List<String> about) {
        line(CellAppearance.TITLE, title, 24);
        about.forEach(sentence -> line(CellAppearance.LEAD, sentence, 15));
        if (!name().equals(WorkbookReport.CONTENTS)) {
            link(next, 0, WorkbookReport.CONTENTS);
            line(CellAppearance.LINK, "To the contents", 15);
        }
    }

    /** Writes a heading, with an empty row before it. */
    void heading(String heading) {
        skip(1);
        line(CellAppearance.HEADING, heading, 20);
    }

    /** Starts a page in print. */
    void newPage() {
        sheet.setRowBreak(next - 1);
    }

    /** Leaves rows for charts and returns the first of them. */
    int skip(int count) {
        next += count;
        return next - count;
    }

    private void line(CellAppearance look, String text, double height) {
        rows.row(next++, height);
        rows.text(0, text, book.style(look));
    }

    /**
     * Writes an Excel table with a header row. A table without items has one empty row, because Excel requires a row.
     *
     * @param name the name in formulas, unique in the workbook
     * @return the place of the table
     */
    <T> WrittenTable<T> table(String name, List<ColumnSpec<T>> columns, List<T> items) {
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
        return new WrittenTable<>(this, header, next - 1, columns);
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

    /** Writes a date. Excel has no dates before 1900, so those are written as text. */
    private void day(int at, LocalDate day, CellAppearance look) {
        double serial = DateUtil.getExcelDate(day);
        if (serial < 1) {
            rows.text(at, day.toString(), book.style(CellAppearance.TEXT));
        } else {
            rows.number(at, serial, book.style(look));
        }
    }

    /** Links a cell to the top of another sheet. */
    void link(int row, int column, String target) {
        XSSFHyperlink link = book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setCellReference(new CellReference(row, column).formatAsString());
        link.setLocation(new CellReference(target, 0, 0, false, false).formatAsString());
        sheet.addHyperlink(link);
    }

    /** Adds a sparkline in a cell of a table's column; nothing for null. */
    <T> void sparkline(WrittenTable<T> table, String column, int item, @Nullable Spark spark) {
        if (spark != null) {
            streaming.sparklines(sheet).add(table.first() + item, table.column(column), spark.data(), spark.count());
        }
    }

    /** The data of a sparkline. */
    record Spark(ChartCells data, int count) {}

    /** The place of a table on its sheet. Rows are counted from 0. */
    record WrittenTable<T>(SheetWriter tab, int header, int last, List<ColumnSpec<T>> columns) {

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

        /** The cells of a chart over this table, from the given row on. */
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
