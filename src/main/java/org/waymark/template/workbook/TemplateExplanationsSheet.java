package org.waymark.template.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.intake.ExplanationList;
import org.waymark.office.StoredText;
import org.waymark.template.EarlierExplanation;

/**
 * The sheet on which the sender explains queries. Explanations of the whole earlier return are filled in; the other rows are
 * blank, because queries are known only once a return is checked.
 */
final class TemplateExplanationsSheet {

    private static final int ROWS = 20;
    private static final String CARRIED =
            "The rows that are filled in are from your last return. Change or clear what is no longer right.";
    private static final List<String> HEADERS = ExplanationList.HEADERS;
    private static final int[] WIDTHS = {14, 20, 90};

    private TemplateExplanationsSheet() {}

    static void write(XSSFWorkbook workbook, List<EarlierExplanation> carried, TemplateStyles looks) {
        XSSFSheet sheet = workbook.createSheet(ExplanationList.SHEET);
        int next = 0;
        line(sheet, next++, "Explanations of queries", looks.title());
        for (String sentence : ExplanationList.PURPOSE) {
            line(sheet, next++, sentence, looks.note());
        }
        if (!carried.isEmpty()) {
            line(sheet, next++, CARRIED, looks.note());
        }
        int head = next + 1;
        Row headers = sheet.createRow(head);
        for (int column = 0; column < HEADERS.size(); column++) {
            put(headers, column, HEADERS.get(column), looks.header());
            sheet.setColumnWidth(column, 256 * WIDTHS[column]);
        }
        for (int row = head + 1; row <= head + Math.max(ROWS, carried.size()); row++) {
            Row blank = sheet.createRow(row);
            for (int column = 0; column < HEADERS.size(); column++) {
                blank.createCell(column).setCellStyle(looks.open(CellColour.PALE_YELLOW, "@"));
            }
        }
        for (int i = 0; i < carried.size(); i++) {
            Row row = sheet.getRow(head + 1 + i);
            row.getCell(HEADERS.indexOf(ExplanationList.CODE))
                    .setCellValue(carried.get(i).code());
            row.getCell(HEADERS.indexOf(ExplanationList.EXPLANATION))
                    .setCellValue(StoredText.inXml(carried.get(i).text()));
        }
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, head + 1);
        PrintLayout.apply(sheet, head);
    }

    private static void line(XSSFSheet sheet, int row, String text, XSSFCellStyle style) {
        put(sheet.createRow(row), 0, text, style);
    }

    private static void put(Row row, int column, String text, XSSFCellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(StoredText.inXml(text));
        cell.setCellStyle(style);
    }
}
