package org.waymark.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.catalogue.Finding;
import org.waymark.forecast.Forecasts;
import org.waymark.progress.Progress;

/** A workbook as the library reads it back. */
record RenderedWorkbook(XSSFWorkbook workbook) {

    static byte[] bytes(Progress progress, List<Finding> findings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new WorkbookReport().render(progress, findings, Forecasts.none(progress.period()), "0.0.0", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static RenderedWorkbook of(Progress progress, Finding... findings) {
        try {
            return new RenderedWorkbook(new XSSFWorkbook(new ByteArrayInputStream(bytes(progress, List.of(findings)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<XSSFSheet> sheets() {
        List<XSSFSheet> sheets = new ArrayList<>();
        workbook.forEach(sheet -> sheets.add((XSSFSheet) sheet));
        return sheets;
    }

    List<XSSFTable> tables() {
        return sheets().stream().flatMap(sheet -> sheet.getTables().stream()).toList();
    }

    XSSFTable table(String name) {
        return tables().stream()
                .filter(table -> table.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The cells of a column of a table, without its header. */
    List<Cell> column(String table, String column) {
        XSSFTable found = table(table);
        int at = found.findColumnIndex(column);
        List<Cell> cells = new ArrayList<>();
        for (int row = found.getStartRowIndex() + 1; row <= found.getEndRowIndex(); row++) {
            cells.add(found.getXSSFSheet().getRow(row).getCell(found.getStartColIndex() + at));
        }
        return cells;
    }

    /** Every cell with its place, as a reader sees it. */
    String text() {
        DataFormatter formatter = new DataFormatter(Locale.UK);
        StringBuilder text = new StringBuilder();
        for (XSSFSheet sheet : sheets()) {
            text.append("== ").append(sheet.getSheetName()).append('\n');
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    cells.add(formatter.formatCellValue(cell));
                }
                text.append(String.join(" | ", cells).stripTrailing()).append('\n');
            }
        }
        return text.toString();
    }
}
