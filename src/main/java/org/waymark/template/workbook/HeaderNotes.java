package org.waymark.template.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.waymark.office.StoredText;

/** Adds notes, which Excel shows when the pointer is over a cell. POI takes the notes of a row from left to right only. */
final class HeaderNotes {

    private static final int COLUMNS = 3;

    private final XSSFDrawing drawing;

    HeaderNotes(XSSFSheet sheet) {
        this.drawing = sheet.createDrawingPatriarch();
    }

    /** Adds a note to a cell. Its box is {@code rows} rows high. */
    void add(Cell cell, String text, int rows) {
        int column = cell.getColumnIndex() + 1;
        int row = cell.getRowIndex();
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + rows);
        anchor.setRow1(row);
        Comment comment = drawing.createCellComment(anchor);
        comment.setAddress(row, cell.getColumnIndex());
        comment.setAuthor("waymark");
        comment.setString(new XSSFRichTextString(StoredText.inXml(text)));
    }
}
