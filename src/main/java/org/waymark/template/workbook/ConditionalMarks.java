package org.waymark.template.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.waymark.office.PaletteColour;

/**
 * Adds conditional formats that mark cells: required cells that are blank in a row that was started, values that are not in
 * their list, and cells that break a rule.
 */
final class ConditionalMarks {

    private static final String PINK = "F9D2CE";
    private static final String APRICOT = "FFE2B0";

    private final TemplateTable table;
    private final XSSFSheetConditionalFormatting formats;

    ConditionalMarks(XSSFSheet sheet, TemplateTable table) {
        this.table = table;
        this.formats = sheet.getSheetConditionalFormatting();
    }

    /** Adds the formats. {@code choices} has, for each column with choices, the cells that contain them. */
    void mark(List<CellAlert> alerts, Map<TemplateColumn, String> choices) {
        for (TemplateColumn column : table.columns()) {
            if (choices.containsKey(column)) {
                String cell = table.firstRow().of(column.position());
                add(column, "AND(" + cell + "<>\"\",COUNTIF(" + choices.get(column) + "," + cell + ")=0)", true);
            }
            if (column.field().constraints().required()) {
                String blank = column.isBlank().formula(table.firstRow());
                add(column, "AND(" + started() + "," + blank + ")", true);
            }
            alerts.stream()
                    .filter(alert -> alert.column().equals(column))
                    .forEach(alert -> add(column, alert.test().formula(table.firstRow()), alert.stops()));
        }
    }

    /** The condition that a row has more values than those carried over from the earlier return. */
    private String started() {
        String all = "COUNTA($A" + TemplateTable.FIRST + ":$"
                + table.columns().get(table.columns().size() - 1).letters() + TemplateTable.FIRST + ")";
        String kept = table.kept().stream()
                .map(column -> table.firstRow().of(column.position()))
                .collect(Collectors.joining(","));
        return kept.isEmpty() ? all + ">0" : all + ">COUNTA(" + kept + ")";
    }

    private void add(TemplateColumn column, String formula, boolean stops) {
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(TemplateStyles.colour(stops ? PINK : APRICOT));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        BorderFormatting border = rule.createBorderFormatting();
        String line = stops ? PaletteColour.RED.hex() : PaletteColour.AMBER.hex();
        border.setBorderLeft(BorderStyle.THIN);
        border.setBorderRight(BorderStyle.THIN);
        border.setBorderTop(BorderStyle.THIN);
        border.setBorderBottom(BorderStyle.THIN);
        border.setLeftBorderColor(TemplateStyles.colour(line));
        border.setRightBorderColor(TemplateStyles.colour(line));
        border.setTopBorderColor(TemplateStyles.colour(line));
        border.setBottomBorderColor(TemplateStyles.colour(line));
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        formats.addConditionalFormatting(new CellRangeAddress[] {table.range(column)}, rule);
    }
}
