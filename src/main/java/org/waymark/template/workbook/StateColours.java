package org.waymark.template.workbook;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Colours the states of the checklist: green for done, orange for things to do. */
final class StateColours {

    private static final String MINT = "CCE5D8";
    private static final String APRICOT = "FFE2B0";

    private StateColours() {}

    /** Colours column B from the first to the last row, counted from 0. */
    static void of(XSSFSheet sheet, int first, int last) {
        String cell = "$B" + (first + 1);
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] cells = {new CellRangeAddress(first, last, 1, 1)};
        formats.addConditionalFormatting(
                cells, filled(formats, "OR(" + cell + "=\"Done\"," + cell + "=\"Complete\")", MINT));
        formats.addConditionalFormatting(
                cells, filled(formats, "OR(LEFT(" + cell + ",5)=\"To do\"," + cell + "=\"Incomplete\")", APRICOT));
    }

    /** Turns cells white when they are filled in. */
    static void whenGiven(XSSFSheet sheet, CellRangeAddress cells) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        String cell = "$B$" + (cells.getFirstRow() + 1);
        formats.addConditionalFormatting(
                new CellRangeAddress[] {cells}, filled(formats, cell + "<>\"\"", CellColour.WHITE.hex()));
    }

    private static ConditionalFormattingRule filled(
            XSSFSheetConditionalFormatting formats, String formula, String colour) {
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(TemplateStyles.colour(colour));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }
}
