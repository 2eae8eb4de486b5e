package org.waymark.tools.samples;

import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The first sheet: whose return it is, for when, and who signed it off. */
final class CoverSheet {

    private CoverSheet() {}

    /**
     * Writes the sheet.
     *
     * @param said label and value in order of display; ISO dates become date cells
     * @param note the text below them
     */
    static void write(SampleWorkbook book, String title, Map<String, String> said, String note) {
        Sheet sheet = book.sheet("Cover");
        sheet.setColumnWidth(0, 28 * 256);
        sheet.setColumnWidth(1, 60 * 256);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        book.text(sheet.createRow(0), 0, title).setCellStyle(book.styles().title());
        book.text(sheet.createRow(1), 0, "Illustration only: no body, place or figure in it is real")
                .setCellStyle(book.styles().note());
        int at = 3;
        for (Map.Entry<String, String> entry : said.entrySet()) {
            Row row = sheet.createRow(at++);
            book.text(row, 0, entry.getKey()).setCellStyle(book.styles().label());
            Cell value = row.createCell(1);
            if (ColumnPresentation.isIsoDate(entry.getValue())) {
                value.setCellValue(LocalDate.parse(entry.getValue()));
                value.setCellStyle(book.styles().day("d mmmm yyyy"));
            } else {
                value.setCellValue(entry.getValue());
                value.setCellStyle(book.styles().text());
            }
        }
        Row last = sheet.createRow(at + 1);
        last.setHeightInPoints(48);
        book.text(last, 0, "Notes").setCellStyle(book.styles().label());
        book.text(last, 1, note).setCellStyle(book.styles().wrappedNote());
    }
}
