package org.waymark.findings.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.TableFile;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.office.StoredText;

/**
 * Copies the values of a spreadsheet into a workbook that Excel and LibreOffice open: the same sheets, cells and kinds of
 * values, hidden and merged where the original is. Formulas become their results. Colours, macros, links and everything
 * else are left out.
 */
final class SpreadsheetCopy {

    private static final String TEXT = "@";
    private static final String PERCENT = "0.##%";
    private static final String DATE = "yyyy-mm-dd";
    private static final String DATE_AND_TIME = "yyyy-mm-dd hh:mm:ss";

    private final XSSFWorkbook workbook = TextCopy.blank();
    private final Map<String, CellStyle> styles = new HashMap<>();
    private final CopySize size = new CopySize();

    private SpreadsheetCopy() {}

    /** Opens a spreadsheet. */
    @FunctionalInterface
    interface Source {
        TableFile open() throws UnreadableException;
    }

    /** @throws NoCopyException if the file is too large, Excel does not allow the name of a sheet, or the file cannot be read */
    static XSSFWorkbook read(Source source) throws IOException, NoCopyException {
        SpreadsheetCopy copy = new SpreadsheetCopy();
        try (TableFile grid = source.open()) {
            for (Sheet sheet : grid.sheets()) {
                copy.add(sheet);
            }
        } catch (UnreadableException e) {
            throw new NoCopyException("it cannot be read", e);
        }
        return copy.workbook;
    }

    private void add(Sheet from) throws UnreadableException, IOException, NoCopyException {
        String name = String.valueOf(from.name());
        if (!name.equals(WorkbookUtil.createSafeSheetName(name)) || workbook.getSheet(name) != null) {
            throw new NoCopyException("the name of one of its sheets is not allowed in an Excel workbook");
        }
        XSSFSheet sheet = workbook.createSheet(name);
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), from.hidden());
        int[] longest = {};
        try (SheetRows rows = from.open()) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                longest = Arrays.copyOf(longest, Math.max(longest.length, row.width()));
                add(sheet, row, longest);
            }
        }
        if (longest.length > 0) {
            TextCopy.setWidths(sheet, longest);
        }
        from.layout().hiddenColumns().forEach(column -> sheet.setColumnHidden(column - 1, true));
        for (Sheet.Merged range : from.layout().merged()) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(
                    range.firstRow() - 1, range.lastRow() - 1, range.firstColumn() - 1, range.lastColumn() - 1));
        }
    }

    private void add(XSSFSheet sheet, SheetRow from, int[] longest) throws NoCopyException {
        size.add(1L + from.width());
        Row row = sheet.createRow(from.number() - 1);
        row.setZeroHeight(from.hidden());
        for (int column = 1; column <= from.width(); column++) {
            String text = from.text(column);
            if (text != null) {
                fill(row.createCell(column - 1), from, column, text);
                longest[column - 1] = Math.max(longest[column - 1], text.length());
            }
        }
    }

    private void fill(Cell cell, SheetRow from, int column, String text) {
        switch (from.kind(column)) {
            case NUMBER -> {
                cell.setCellValue(Double.parseDouble(text));
                cell.setCellStyle(style("General"));
            }
            case PERCENT -> {
                cell.setCellValue(Double.parseDouble(text.substring(0, text.length() - 1)) / 100);
                cell.setCellStyle(style(text.indexOf('.') < 0 ? "0%" : PERCENT));
            }
            case BOOLEAN -> {
                cell.setCellValue(text.equals("TRUE"));
                cell.setCellStyle(style("General"));
            }
            case DATE -> date(cell, text);
            case TEXT, LOCKED_TEXT, ERROR -> text(cell, text);
        }
    }

    /** Excel has no days before 1900. Those, and times without a day, stay texts. */
    private void date(Cell cell, String text) {
        LocalDateTime when = moment(text);
        if (when == null || when.getYear() <= 1900) {
            text(cell, text);
        } else {
            cell.setCellValue(when);
            cell.setCellStyle(style(text.indexOf('T') < 0 ? DATE : DATE_AND_TIME));
        }
    }

    private static @Nullable LocalDateTime moment(String text) {
        try {
            return text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void text(Cell cell, String text) {
        cell.setCellValue(StoredText.inCell(text));
        cell.setCellStyle(style(TEXT));
    }

    private CellStyle style(String format) {
        return styles.computeIfAbsent(format, key -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(key));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        });
    }
}
