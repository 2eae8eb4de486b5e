package org.waymark.template.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.intake.ExplanationList;
import org.waymark.office.StoredText;

/** The sheet on which the sender explains queries. Its rows are blank: queries are known only once a return is checked. */
final class TemplateExplanationsSheet {

    private static final int ROWS = 20;
    private static final List<String> HEADERS = ExplanationList.HEADERS;
    private static final int[] WIDTHS = {14, 20, 90};

    private TemplateExplanationsSheet() {}

    static void write(XSSFWorkbook workbook, TemplateStyles looks) {
        XSSFSheet sheet = workbook.createSheet(ExplanationList.SHEET);
        int next = 0;
        line(sheet, next++, "Explanations of queries", looks.title());
        for (String sentence : ExplanationList.PURPOSE) {
            line(sheet, next++, sentence, looks.note());
        }
        int head = next + 1;
        Row headers = sheet.createRow(head);
        for (int column = 0; column < HEADERS.size(); column++) {
            put(headers, column, HEADERS.get(column), looks.header());
            sheet.setColumnWidth(column, 256 * WIDTHS[column]);
        }
        for (int row = head + 1; row <= head + ROWS; row++) {
            Row blank = sheet.createRow(row);
            for (int column = 0; column < HEADERS.size(); column++) {
                blank.createCell(column).setCellStyle(looks.open(CellColour.PALE_YELLOW, "@"));
            }
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
