package org.waymark.findings.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of the list of findings. Its cells are text cells, so that no value becomes a formula. */
record ResultsStyles(CellStyle title, CellStyle lead, CellStyle header, CellStyle text, CellStyle link) {

    ResultsStyles(Workbook workbook) {
        this(lead(workbook, 16), lead(workbook, 12), header(workbook), text(workbook), link(workbook));
    }

    private static CellStyle lead(Workbook workbook, int points) {
        CellStyle style = workbook.createCellStyle();
        Font font = font(workbook);
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        style.setFont(font);
        return style;
    }

    private static CellStyle header(Workbook workbook) {
        CellStyle style = text(workbook);
        Font font = font(workbook);
        font.setBold(true);
        font.setColor(IndexedColors.WHITE.getIndex());
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.DARK_TEAL.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle text(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
        return style;
    }

    private static CellStyle link(Workbook workbook) {
        CellStyle style = text(workbook);
        Font font = font(workbook);
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
        style.setFont(font);
        return style;
    }

    /** A copy of the workbook's default font. */
    private static Font font(Workbook workbook) {
        Font usual = workbook.getFontAt(0);
        Font font = workbook.createFont();
        font.setFontName(usual.getFontName());
        font.setFontHeight(usual.getFontHeight());
        return font;
    }
}
