package org.waymark.tools.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.schema.Field;

/** Senders who use LibreOffice: their workbooks are made here and then saved by it. */
final class OfficeSenders {

    private static final int TOP = 5;
    private static final int LEFT = 1;

    private OfficeSenders() {}

    /** A board paper: a merged title, bands over groups of columns, and the table right of column A. */
    static void bands(ReturnPlan plan, Path file) throws IOException {
        SampleWorkbook book = new SampleWorkbook(new XSSFWorkbook(), WorkbookSenders.TITLES_AND_LABELS, true);
        Sheet sheet = book.sheet("Highlight report");
        sheet.setColumnWidth(0, 3 * 256);
        sheet.setDisplayGridlines(false);
        List<Field> columns = plan.columnsWithout(WorkbookSenders.ON_COVER);
        book.text(sheet.createRow(1), LEFT, "Wyncaster City: highlight report")
                .setCellStyle(book.styles().title());
        sheet.addMergedRegion(new CellRangeAddress(1, 1, LEFT, LEFT + 5));
        head(book, sheet, plan);
        bands(book, sheet, columns);
        book.table(sheet, TOP, LEFT, columns, plan.lines());
        save(book, plan, file);
    }

    private static void head(SampleWorkbook book, Sheet sheet, ReturnPlan plan) {
        Row labels = sheet.createRow(2);
        int column = LEFT;
        Map<String, String> said = new LinkedHashMap<>(WorkbookSenders.said(plan));
        said.remove("Schema version");
        said.remove("Signed off by (role)");
        for (Map.Entry<String, String> entry : said.entrySet()) {
            book.text(labels, column, entry.getKey()).setCellStyle(book.styles().label());
            book.text(labels, column + 1, entry.getValue())
                    .setCellStyle(book.styles().text());
            column += 2;
        }
    }

    private static void bands(SampleWorkbook book, Sheet sheet, List<Field> columns) {
        Map<String, String> firstOf = new LinkedHashMap<>();
        firstOf.put("milestone_id", "What we set out to change");
        firstOf.put("partners", "Who leads, and with whom");
        firstOf.put("baseline_date", "When");
        firstOf.put("status", "Where it stands");
        firstOf.put("involvement", "What shows it");
        firstOf.put("learning_note", "In our own words");
        List<Integer> starts = firstOf.keySet().stream()
                .map(name -> columns.indexOf(ColumnPresentation.SCHEMA
                        .fields()
                        .get(ColumnPresentation.SCHEMA.position(name).getAsInt())))
                .toList();
        Row row = sheet.createRow(TOP - 1);
        List<String> bands = List.copyOf(firstOf.values());
        for (int i = 0; i < starts.size(); i++) {
            int first = LEFT + starts.get(i);
            int last = LEFT + (i + 1 < starts.size() ? starts.get(i + 1) : columns.size()) - 1;
            for (int c = first; c <= last; c++) {
                Cell cell = row.createCell(c);
                cell.setCellStyle(book.styles().band());
            }
            row.getCell(first).setCellValue(bands.get(i));
            sheet.addMergedRegion(new CellRangeAddress(TOP - 1, TOP - 1, first, last));
        }
    }

    /** A plain .xls. */
    static void xls(ReturnPlan plan, Path file) throws IOException {
        SampleWorkbook book = new SampleWorkbook(new XSSFWorkbook(), WorkbookSenders.TITLES_AND_LABELS, false);
        CoverSheet.write(book, "Return", WorkbookSenders.said(plan), "Saved with LibreOffice.");
        book.table(book.sheet("Return"), 0, 0, plan.columnsWithout(WorkbookSenders.ON_COVER), plan.lines());
        save(book, plan, file);
    }

    private static void save(SampleWorkbook book, ReturnPlan plan, Path file) throws IOException {
        Path made = Files.createTempDirectory("waymark-samples").resolve("made.xlsx");
        book.save(made, plan.signedOff());
        LibreOffice.save(made, file);
    }
}
