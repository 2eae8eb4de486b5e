package org.waymark.template.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.template.workbook.TemplateWorkbooks.template;
import static org.waymark.template.workbook.TemplateWorkbooks.validations;
import static org.waymark.template.workbook.TemplateWorkbooks.workbook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.DateValue;
import org.waymark.check.cell.CellValue.ListValue;
import org.waymark.check.cell.CellValue.NumberValue;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.check.rule.CellNames;
import org.waymark.check.rule.RowCondition;
import org.waymark.check.rule.TruthValue;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaReader;
import org.waymark.schema.SchemaSource;
import org.waymark.template.EarlierValue;
import org.waymark.template.ReturnTemplate;

/** The correctness of the formulas in a template workbook: choices, marks and the checklist. */
class WorkbookFormulasTest {

    @Test
    void closedChoicesHaveADropDown() {
        XSSFWorkbook workbook = workbook(SchemaSource.builtIn());
        Map<Integer, XSSFDataValidation> byColumn = validations(workbook.getSheet("Milestones"));
        TemplateTable table = TemplateTable.of(template(SchemaSource.builtIn()));

        for (TemplateColumn column : table.columns()) {
            List<String> choices = new FieldEntry(column.field()).choices();
            if (!choices.isEmpty()) {
                String formula =
                        byColumn.get(column.index()).getValidationConstraint().getFormula1();
                assertThat(formula).startsWith("Lists!");
                assertThat(cells(workbook, formula)).isEqualTo(choices);
                assertThat(byColumn.get(column.index()).getSuppressDropDownArrow())
                        .isTrue();
            }
        }
        assertThat(byColumn.get(table.column("percent_complete").orElseThrow().index())
                        .getErrorBoxText())
                .isEqualTo("Type a whole number from 0 to 100, without a sign or unit after it.");
        assertThat(byColumn.get(table.column("forecast_date").orElseThrow().index())
                        .getErrorBoxText())
                .isEqualTo("Type a date, such as 2026-11-15.");
        assertThat(byColumn.get(table.column("narrative").orElseThrow().index())
                        .getValidationConstraint()
                        .getFormula1())
                .contains(">150");
    }

    @Test
    void blankAndInvalidCellsAreMarked() {
        TemplateTable table = TemplateTable.of(template(SchemaSource.builtIn()));
        var formats = workbook(SchemaSource.builtIn()).getSheet("Milestones").getSheetConditionalFormatting();
        List<String> formulas = IntStream.range(0, formats.getNumConditionalFormattings())
                .mapToObj(index -> formats.getConditionalFormattingAt(index)
                                .getFormattingRanges()[0]
                                .formatAsString() + " "
                        + formats.getConditionalFormattingAt(index).getRule(0).getFormula1())
                .toList();

        String started = table.used().formula(table.firstRow());
        assertThat(formulas)
                .contains(
                        "C2:C61 AND($C2<>\"\",COUNTIF(Lists!$B$2:$B$6,$C2)=0)",
                        "C2:C61 (" + started + "*($C2=\"\"))",
                        "G2:G61 ((0+($C2=\"completed\")+($C2=\"complete\")+($C2=\"done\")>0)*($G2=\"\"))",
                        "G2:G61 ($G2<>\"\")",
                        "AI2:AI61 (" + started + "*($AJ2=\"\"))");
    }

    @Test
    void checklistHasSavedResults() {
        assertThat(formulas(workbook(SchemaSource.builtIn())))
                .containsEntry("Cover!B20", "Incomplete")
                .containsEntry("Cover!B21", "To do")
                .containsEntry("Cover!B23", "Done")
                .containsEntry("Cover!B24", "To do: 26 cells")
                .containsEntry("Cover!B25", "Not yet");
    }

    @Test
    void checklistOfAnEmptyTableIsNotDone() {
        Programme programme = ProgrammeSource.builtIn();
        ReturnTemplate blank =
                new ReturnTemplate(programme, programme.footprints().all().get(0), YearMonth.of(2026, 11), null);

        assertThat(formulas(workbook(blank)))
                .containsEntry("Cover!B19", "Incomplete")
                .doesNotContainValue("Done")
                .doesNotContainValue("Complete");
    }

    @Test
    void formulasMarkExactlyTheRowsThatChecksFind() {
        ReturnTemplate template = template(own());
        TemplateTable table = TemplateTable.of(template);
        CellNeeds needs = new CellNeeds(table, RuleAlerts.of(table, template).raised());
        List<RowCondition> conditions =
                new ArrayList<>(needs.alerts().stream().map(CellAlert::test).toList());
        table.columns().forEach(column -> needs.missing(List.of(column)).ifPresent(conditions::add));
        table.groups().forEach(group -> needs.missing(group.columns()).ifPresent(conditions::add));
        XSSFWorkbook workbook = workbook(own());
        XSSFSheet sheet = workbook.getSheet("Milestones");
        Cell formula = workbook.getSheet("Lists").createRow(99).createCell(99);
        Random random = new Random(20_261_123);
        int held = 0;
        for (int round = 0; round < 60; round++) {
            Map<String, CellValue> values = new HashMap<>();
            for (TemplateColumn column : table.columns()) {
                CellValue value = random.nextInt(4) == 0 ? null : someValue(column, random);
                if (value != null) {
                    values.put(column.field().name(), value);
                }
                Cell cell = sheet.getRow(1).createCell(column.index());
                if (value != null) {
                    new FieldEntry(column.field())
                            .put(cell, new EarlierValue(value, MessagePhrases.label(column.field(), value)));
                }
            }
            for (RowCondition condition : conditions) {
                formula.setCellFormula("IF(" + condition.formula(inFirstRow(table)) + ",1,0)");
                boolean holds = workbook.getCreationHelper()
                                .createFormulaEvaluator()
                                .evaluate(formula)
                                .getNumberValue()
                        == 1;
                held += holds ? 1 : 0;
                assertThat(holds)
                        .as(condition.words() + " in " + values)
                        .isEqualTo(condition.holds(ChecklistFormulas.values(template.schema(), values))
                                == TruthValue.TRUE);
            }
        }
        assertThat(held).isGreaterThan(100);
    }

    private static CellNames inFirstRow(TemplateTable table) {
        return new CellNames() {
            @Override
            public String of(int column) {
                return "Milestones!" + table.firstRow().of(column);
            }

            @Override
            public String all(int column) {
                return "Milestones!" + table.firstRow().all(column);
            }
        };
    }

    private static CellValue someValue(TemplateColumn column, Random random) {
        var categories = column.field().categories();
        if (!categories.isEmpty()) {
            return new TextValue(
                    categories.get(random.nextInt(categories.size())).value());
        }
        return switch (column.field().type()) {
            case DATE -> new DateValue(LocalDate.of(2026, 11, 15).plusDays(random.nextInt(60)));
            case INTEGER, NUMBER ->
                new NumberValue(new BigDecimal(List.of(0, 40, 100).get(random.nextInt(3))));
            case LIST -> new ListValue(random.nextInt(4) == 0 ? List.of("None") : List.of("Council", "Hospice"));
            default ->
                new TextValue(
                        random.nextInt(4) == 0
                                ? List.of("n/a", "TBC", "-", "?", "To be confirmed")
                                        .get(random.nextInt(5))
                                : "word ".repeat(1 + random.nextInt(200)).strip());
        };
    }

    @Test
    void customSchemaGivesItsFieldsAndRules() {
        Schema own = own();
        XSSFWorkbook workbook = workbook(own);
        XSSFSheet sheet = workbook.getSheet("Milestones");
        TemplateTable table = TemplateTable.of(template(own));
        TemplateColumn ward = table.column("ward").orElseThrow();

        assertThat(sheet.getRow(0).getCell(ward.index()).getStringCellValue()).isEqualTo("Ward");
        assertThat(cells(
                        workbook,
                        validations(sheet)
                                .get(ward.index())
                                .getValidationConstraint()
                                .getFormula1()))
                .containsExactly("Ash \"A\"", "Birch");
        assertThat(RuleAlerts.of(table, template(own)).raised().stream()
                        .filter(alert -> alert.column().equals(ward))
                        .map(alert -> alert.test().formula(table.firstRow())))
                .containsExactly(
                        "((0+($" + table.column("dimension").orElseThrow().letters() + "2=\"being\")>0)*($"
                                + ward.letters() + "2=\"\"))");
        assertThat(formulas(workbook)).containsEntry("Cover!B24", "To do: 27 cells");
    }

    /** The built-in schema with one more field, required for the dimension being. */
    private static Schema own() {
        String document = SchemaSource.builtIn().document();
        int end = document.indexOf("  ],\n  \"headerFields\"");
        String field = """
                , {"name": "ward", "type": "string", "title": "Ward",
                   "categories": [{"value": "a", "label": "Ash \\"A\\""}, {"value": "b", "label": "Birch"}]}
                """;
        String rule = """
                "rules": [
                {"code": "OWN-01", "slug": "being-needs-ward", "severity": "error", "title": "Being needs a ward.",
                 "description": "It does.", "fix": "Choose one.",
                 "kind": "require", "field": "ward", "when": {"dimension": "being"}},
                """;
        String text = (document.substring(0, end) + field + document.substring(end)).replace("\"rules\": [", rule);
        return SchemaReader.read("own.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> formulas(XSSFWorkbook workbook) {
        Map<String, String> results = new LinkedHashMap<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        String result = cell.getCachedFormulaResultType() == CellType.STRING
                                ? cell.getStringCellValue()
                                : String.valueOf(cell.getNumericCellValue());
                        results.put(sheet.getSheetName() + "!" + cell.getAddress(), result);
                    }
                }
            }
        }
        return results;
    }

    private static List<String> cells(XSSFWorkbook workbook, String formula) {
        var area = new org.apache.poi.ss.util.AreaReference(formula, org.apache.poi.ss.SpreadsheetVersion.EXCEL2007);
        return java.util.Arrays.stream(area.getAllReferencedCells())
                .map(cell -> workbook.getSheet(cell.getSheetName())
                        .getRow(cell.getRow())
                        .getCell(cell.getCol())
                        .getStringCellValue())
                .toList();
    }
}
