package org.waymark.template.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lays a sheet out for printing: A4, landscape, one page wide. */
final class PrintLayout {

    /** The margins at the sides, in inches. */
    private static final double MARGIN = 0.4;

    private PrintLayout() {}

    /** Lays a sheet out and repeats a row, counted from 0, at the top of every page. */
    static void apply(XSSFSheet sheet, int repeated) {
        apply(sheet);
        sheet.setRepeatingRows(new CellRangeAddress(repeated, repeated, -1, -1));
    }

    /** Prints texts at the left and at the right above the sheet. */
    static void heading(XSSFSheet sheet, String left, String right) {
        sheet.getHeader().setLeft(literal(left));
        sheet.getHeader().setRight(literal(right));
    }

    /** A text of a page header, in which an ampersand begins a code. */
    private static String literal(String text) {
        return text.replace("&", "&&");
    }

    /** Lays a sheet out. */
    static void apply(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setRight("Page &P of &N");
        sheet.getFooter().setLeft("&A");
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
    }
}
