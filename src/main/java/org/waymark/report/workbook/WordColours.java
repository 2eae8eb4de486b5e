package org.waymark.report.workbook;

import java.util.Map;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.waymark.office.PaletteColour;
import org.waymark.report.workbook.SheetWriter.WrittenTable;

/** Colours cells by the words in them, with conditional formats. The word carries the meaning; the colour helps to find it. */
final class WordColours {

    static final Map<String, PaletteColour> RATINGS = Map.of(
            "Green", PaletteColour.GREEN,
            "Amber", PaletteColour.AMBER,
            "Red", PaletteColour.RED,
            "Unrated", PaletteColour.GREY);

    static final Map<String, PaletteColour> OVERDUE = Map.of("Overdue", PaletteColour.RED);

    private final WrittenTable<?> table;

    WordColours(WrittenTable<?> table) {
        this.table = table;
    }

    /** Colours the cells of a column that equal one of the words. */
    WordColours words(String column, Map<String, PaletteColour> words) {
        words.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> rule(
                        column,
                        formatting()
                                .createConditionalFormattingRule(ComparisonOperator.EQUAL, '"' + entry.getKey() + '"'),
                        entry.getValue()));
        return this;
    }

    /** Colours the cells of a column that start with one of the words. */
    WordColours beginnings(String column, Map<String, PaletteColour> words) {
        String cell = new CellReference(table.first(), table.column(column)).formatAsString();
        words.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> rule(
                        column,
                        formatting()
                                .createConditionalFormattingRule(
                                        "LEFT(" + cell + "," + entry.getKey().length() + ")=\"" + entry.getKey() + '"'),
                        entry.getValue()));
        return this;
    }

    private void rule(String column, XSSFConditionalFormattingRule rule, PaletteColour colour) {
        XSSFPatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(CellAppearance.colour(colour));
        pattern.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        XSSFFontFormatting font = rule.createFontFormatting();
        font.setFontColorIndex(
                (colour.letters() == PaletteColour.WHITE ? IndexedColors.WHITE : IndexedColors.BLACK).getIndex());
        int at = table.column(column);
        formatting()
                .addConditionalFormatting(
                        new CellRangeAddress[] {new CellRangeAddress(table.first(), table.last(), at, at)}, rule);
    }

    private XSSFSheetConditionalFormatting formatting() {
        return table.tab().sheet().getSheetConditionalFormatting();
    }
}
