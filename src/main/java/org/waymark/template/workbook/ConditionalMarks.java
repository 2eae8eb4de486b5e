package org.waymark.template.workbook;

import java.util.ArrayList;
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
 * Adds conditional formats that mark cells. A cell that is wrong turns red, and one that deserves a second look orange; a cell
 * that has to be filled in turns strong yellow; a cell that is filled in turns white. The narrow column before a group of
 * columns turns red or yellow when a cell of the group does, because the group may be folded away.
 */
final class ConditionalMarks {

    private static final String PINK = "F9D2CE";
    private static final String APRICOT = "FFE2B0";

    /** Excel refuses a workbook with a longer formula than 8,192 characters. */
    private static final int LONGEST_FORMULA = 8_000;

    private final TemplateTable table;
    private final CellNeeds needs;
    private final XSSFSheetConditionalFormatting formats;

    ConditionalMarks(XSSFSheet sheet, TemplateTable table, CellNeeds needs) {
        this.table = table;
        this.needs = needs;
        this.formats = sheet.getSheetConditionalFormatting();
    }

    /** Adds the formats. {@code choices} has, for each column with choices, the cells that contain them. */
    void mark(Map<TemplateColumn, String> choices) {
        for (TemplateColumn column : table.columns()) {
            CellRangeAddress cells = table.range(column.index());
            wrong(column, true, choices).forEach(formula -> outline(cells, formula, true));
            wrong(column, false, Map.of()).forEach(formula -> outline(cells, formula, false));
            needs.missing(List.of(column))
                    .ifPresent(missing -> fill(cells, missing.formula(table.firstRow()), CellColour.STRONG_YELLOW));
            fill(cells, column.isGiven().formula(table.firstRow()), CellColour.WHITE);
        }
        for (ColumnGroup group : table.groups()) {
            CellRangeAddress cells = table.range(group.index());
            String wrong = group.columns().stream()
                    .flatMap(column -> wrong(column, true, choices).stream())
                    .collect(Collectors.joining(",", "OR(", ")"));
            if (!wrong.equals("OR()") && wrong.length() < LONGEST_FORMULA) {
                outline(cells, wrong, true);
            }
            needs.missing(group.columns())
                    .map(missing -> missing.formula(table.firstRow()))
                    .filter(formula -> formula.length() < LONGEST_FORMULA)
                    .ifPresent(formula -> fill(cells, formula, CellColour.STRONG_YELLOW));
        }
    }

    /** The formulas that are true when the cell of a column has a wrong value: one that stops the return, or another. */
    private List<String> wrong(TemplateColumn column, boolean stops, Map<TemplateColumn, String> choices) {
        List<String> formulas = new ArrayList<>();
        if (choices.containsKey(column)) {
            String cell = table.firstRow().of(column.position());
            formulas.add("AND(" + cell + "<>\"\",COUNTIF(" + choices.get(column) + "," + cell + ")=0)");
        }
        for (CellAlert alert : needs.alerts()) {
            if (!alert.missing() && alert.stops() == stops && alert.column().equals(column)) {
                formulas.add(alert.test().formula(table.firstRow()));
            }
        }
        return formulas;
    }

    private void fill(CellRangeAddress cells, String formula, CellColour colour) {
        formats.addConditionalFormatting(new CellRangeAddress[] {cells}, filled(formula, colour.hex()));
    }

    private void outline(CellRangeAddress cells, String formula, boolean stops) {
        ConditionalFormattingRule rule = filled(formula, stops ? PINK : APRICOT);
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
        formats.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    private ConditionalFormattingRule filled(String formula, String colour) {
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(TemplateStyles.colour(colour));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }
}
