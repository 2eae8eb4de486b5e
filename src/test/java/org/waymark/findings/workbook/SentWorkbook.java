package org.waymark.findings.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** A workbook with an example of each feature that senders use. */
final class SentWorkbook {

    static final String TAB = "Miles' stones";

    private SentWorkbook() {}

    static void write(Workbook workbook, Path file) throws IOException {
        Sheet sheet = workbook.createSheet(TAB);
        Sheet lists = workbook.createSheet("Lists");
        lists.createRow(0).createCell(0).setCellValue("Green");
        workbook.setSheetHidden(1, true);
        header(workbook, sheet);
        Row row = sheet.createRow(1);
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        Cell day = row.createCell(0);
        day.setCellValue(46_000);
        day.setCellStyle(date);
        row.createCell(1).setCellFormula("A2+30");
        row.createCell(2).setCellValue("Grene");
        note(row.getCell(2), "Ours: ask Kim first");
        row.createCell(3).setCellValue("over two rows");
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 3, 3));
        sheet.setColumnWidth(2, 40 * 256);
        sheet.setColumnHidden(5, true);
        sheet.createFreezePane(1, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        Name name = workbook.createName();
        name.setNameName("Ratings");
        name.setRefersToFormula("Lists!$A$1:$A$3");
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createFormulaListConstraint("Ratings"), new CellRangeAddressList(1, 20, 2, 2)));
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
    }

    private static void header(Workbook workbook, Sheet sheet) {
        Font white = workbook.createFont();
        white.setColor(IndexedColors.WHITE.getIndex());
        white.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(white);
        style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Row header = sheet.createRow(0);
        String[] titles = {"Day", "Due", "RAG", "Narrative"};
        for (int column = 0; column < titles.length; column++) {
            header.createCell(column).setCellValue(titles[column]);
            header.getCell(column).setCellStyle(style);
        }
    }

    private static void note(Cell cell, String text) {
        Workbook workbook = cell.getSheet().getWorkbook();
        Comment comment = cell.getSheet()
                .createDrawingPatriarch()
                .createCellComment(workbook.getCreationHelper().createClientAnchor());
        comment.setString(workbook.getCreationHelper().createRichTextString(text));
        comment.setAuthor("Kim");
        cell.setCellComment(comment);
    }
}
