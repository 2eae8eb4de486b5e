package org.waymark.findings.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.waymark.intake.csv.CsvGrid;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.office.StableZip;
import org.waymark.office.StoredText;

/**
 * Copies delimited text into a workbook. Each value is a text cell, so that Excel does not convert it to a date, a number
 * or a formula, even if it is edited. The row number of a record is the number of its line, so findings point at the same row.
 */
final class TextCopy {

    private static final String SHEET = "Return";
    private static final int NARROWEST = 10;
    private static final int WIDEST = 48;

    private final XSSFWorkbook workbook = blank();
    private final XSSFSheet sheet = workbook.createSheet(SHEET);
    private final CellStyle style = workbook.createCellStyle();
    private final CopySize size = new CopySize();
    private int[] longest = {};
    private int next;

    private TextCopy() {
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /** A workbook without sheets, whose properties are the same on every machine and day. */
    static XSSFWorkbook blank() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("waymark");
        properties.setCreated(Optional.of(Date.from(StableZip.THEN)));
        properties.setModified(Optional.of(Date.from(StableZip.THEN)));
        return workbook;
    }

    /** @throws NoCopyException if there are more lines, columns or cells than a copy can have */
    static XSSFWorkbook read(String name, Path file) throws IOException, NoCopyException {
        TextCopy copy = new TextCopy();
        try (CsvGrid grid = CsvGrid.open(name, file);
                SheetRows rows = grid.sheets().get(0).open()) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                copy.add(row);
            }
        } catch (UnreadableException e) {
            throw new NoCopyException("it cannot be read", e);
        }
        copy.layOut();
        return copy.workbook;
    }

    private void add(SheetRow from) throws NoCopyException {
        SpreadsheetVersion limits = SpreadsheetVersion.EXCEL2007;
        if (from.number() > limits.getMaxRows() || from.texts().length > limits.getMaxColumns()) {
            throw new NoCopyException("it has more lines or columns than a workbook can hold");
        }
        size.add(from.number() - next + from.texts().length);
        hideGap(from.number() - 1);
        Row row = sheet.createRow(from.number() - 1);
        if (from.texts().length > longest.length) {
            longest = Arrays.copyOf(longest, from.texts().length);
        }
        for (int column = 1; column <= from.texts().length; column++) {
            String text = from.text(column);
            Cell cell = row.createCell(column - 1);
            cell.setCellStyle(style);
            if (text != null) {
                cell.setCellValue(StoredText.inCell(text));
                longest[column - 1] = Math.max(longest[column - 1], text.length());
            }
        }
    }

    /** Hides empty rows; most are there because the record above has line breaks in its values. */
    private void hideGap(int row) {
        for (; next < row; next++) {
            sheet.createRow(next).setZeroHeight(true);
        }
        next = row + 1;
    }

    /**
     * Makes columns as wide as their longest text, within limits. Adjacent columns of the same width share an entry,
     * because POI searches all entries for every width.
     */
    static void setWidths(XSSFSheet sheet, int[] longest) {
        List<CTCol> runs = new ArrayList<>();
        for (int column = 0; column < longest.length; column++) {
            int width = Math.max(NARROWEST, Math.min(WIDEST, longest[column] + 2));
            CTCol last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.getWidth() == width) {
                last.setMax(column + 1L);
            } else {
                runs.add(entry(column + 1L, width));
            }
        }
        sheet.getCTWorksheet().getColsArray(0).setColArray(runs.toArray(CTCol[]::new));
    }

    private static CTCol entry(long column, int width) {
        CTCol entry = CTCol.Factory.newInstance();
        entry.setMin(column);
        entry.setMax(column);
        entry.setWidth(width);
        entry.setCustomWidth(true);
        return entry;
    }

    /**
     * Makes the header bold and keeps it in view. The header is the first row with text in at least half of the columns;
     * rows above it contain a title.
     */
    private void freezeHeader() {
        for (Row row : sheet) {
            long filled = StreamSupport.stream(row.spliterator(), false)
                    .filter(cell -> !cell.getStringCellValue().isBlank())
                    .count();
            if (filled > 0 && filled * 2 >= longest.length) {
                CellStyle bold = workbook.createCellStyle();
                bold.cloneStyleFrom(style);
                Font font = workbook.createFont();
                font.setBold(true);
                bold.setFont(font);
                row.forEach(cell -> cell.setCellStyle(bold));
                sheet.createFreezePane(0, row.getRowNum() + 1);
                return;
            }
        }
    }

    private void layOut() {
        setWidths(sheet, longest);
        freezeHeader();
        if (longest.length > 0) {
            sheet.addIgnoredErrors(
                    new CellRangeAddress(0, next - 1, 0, longest.length - 1),
                    IgnoredErrorType.NUMBER_STORED_AS_TEXT,
                    IgnoredErrorType.TWO_DIGIT_TEXT_YEAR);
        }
    }
}
