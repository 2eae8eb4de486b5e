package org.waymark.template.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.check.rule.CellNames;
import org.waymark.check.rule.TruthValue;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaReader;
import org.waymark.schema.SchemaSource;
import org.waymark.template.EarlierMilestone;
import org.waymark.template.EarlierReturn;
import org.waymark.template.ReturnTemplate;

/** The content of a template workbook, and the correctness of its formulas. */
class WorkbookTemplateTest {

    @Test
    void sheetsAreInOrderAndTheListsAreHidden() {
        XSSFWorkbook workbook = workbook(SchemaSource.builtIn());

        assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                .containsExactly("Cover", "Guidance", "Milestones", "Lists");
        assertThat(workbook.getSheetVisibility(3)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        assertThat(workbook.getSheetVisibility(2)).isEqualTo(SheetVisibility.VISIBLE);
    }

    @Test
    void coloursHaveFourBytes() {
        String styles = workbook(SchemaSource.builtIn())
                .getStylesSource()
                .getCTStylesheet()
                .xmlText();

        assertThat(Pattern.compile("rgb=\"(\\w*)\"").matcher(styles).results())
                .isNotEmpty()
                .allSatisfy(colour -> assertThat(colour.group(1)).hasSize(8));
    }

    @Test
    void milestonesAreATableWithAFrozenHeader() {
        XSSFSheet sheet = workbook(SchemaSource.builtIn()).getSheet("Milestones");

        assertThat(sheet.getTables()).hasSize(1);
        assertThat(sheet.getTables().get(0).getCellReferences().formatAsString())
                .isEqualTo("A1:AF61");
        assertThat(sheet.getTables().get(0).getColumns()).extracting("name").startsWith("Milestone ID", "Title");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getCellComment(new org.apache.poi.ss.util.CellAddress("A1"))
                        .getString()
                        .getString())
                .startsWith("The ID of the milestone")
                .contains("Always needed.");
        assertThat(sheet.getMergedRegions()).isEmpty();
    }

    @Test
    void sheetIsProtectedWithoutAPassword() {
        XSSFSheet sheet = workbook(SchemaSource.builtIn()).getSheet("Milestones");

        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
        assertThat(sheet.isSortLocked()).isFalse();
        assertThat(sheet.isAutoFilterLocked()).isFalse();
        assertThat(sheet.isFormatColumnsLocked()).isFalse();
        assertThat(sheet.isInsertRowsLocked()).isFalse();
        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getLocked()).isTrue();
        assertThat(sheet.getRow(1).getCell(3).getCellStyle().getLocked()).isFalse();
        assertThat(sheet.getRow(3).getCell(0).getCellStyle().getLocked()).isFalse();
    }

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
        var formats = workbook(SchemaSource.builtIn()).getSheet("Milestones").getSheetConditionalFormatting();
        List<String> formulas = IntStream.range(0, formats.getNumConditionalFormattings())
                .mapToObj(index -> formats.getConditionalFormattingAt(index)
                                .getFormattingRanges()[0]
                                .formatAsString() + " "
                        + formats.getConditionalFormattingAt(index).getRule(0).getFormula1())
                .toList();

        assertThat(formulas)
                .contains(
                        "R2:R61 AND($R2<>\"\",COUNTIF(Lists!$G$2:$G$6,$R2)=0)",
                        "R2:R61 AND(COUNTA($A2:$AF2)>COUNTA($A2,$B2,$C2,$N2,$P2),($R2=\"\"))",
                        "P2:P61 ((0+($R2=\"completed\")+($R2=\"complete\")+($R2=\"done\")>0)*($P2=\"\"))");
    }

    @Test
    void checklistHasSavedResults() {
        assertThat(formulas(workbook(SchemaSource.builtIn())))
                .containsEntry("Cover!B16", "Incomplete")
                .containsEntry("Cover!B17", "To do")
                .containsEntry("Cover!B19", "Done")
                .containsEntry("Cover!B20", "To do: 26 blank cells")
                .containsEntry("Cover!B21", "Done");
    }

    @Test
    void formulasMarkExactlyTheRowsThatChecksFind() {
        ReturnTemplate template = template(own());
        TemplateTable table = TemplateTable.of(template);
        XSSFWorkbook workbook = workbook(own());
        XSSFSheet sheet = workbook.getSheet("Milestones");
        Random random = new Random(20_261_123);
        int held = 0;
        for (int round = 0; round < 60; round++) {
            Map<String, Object> values = new HashMap<>();
            for (TemplateColumn column : table.columns()) {
                Object value = random.nextInt(4) == 0 ? null : someValue(column, random);
                if (value != null) {
                    values.put(column.field().name(), value);
                }
                Cell cell = sheet.getRow(1).createCell(column.index());
                new FieldEntry(column.field()).put(cell, value);
            }
            Cell formula = workbook.getSheet("Lists").createRow(99).createCell(99);
            for (CellAlert alert : RuleAlerts.of(table, template).raised()) {
                formula.setCellFormula("IF(" + alert.test().formula(inFirstRow(table)) + ",1,0)");
                boolean holds = workbook.getCreationHelper()
                                .createFormulaEvaluator()
                                .evaluate(formula)
                                .getNumberValue()
                        == 1;
                held += holds ? 1 : 0;
                assertThat(holds)
                        .as(alert.code() + " " + alert.test().words() + " in " + values)
                        .isEqualTo(alert.test().holds(ChecklistFormulas.values(template.schema(), values))
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

    private static @Nullable Object someValue(TemplateColumn column, Random random) {
        var categories = column.field().categories();
        if (!categories.isEmpty()) {
            return categories.get(random.nextInt(categories.size())).value();
        }
        return switch (column.field().type()) {
            case DATE -> LocalDate.of(2026, 11, 15).plusDays(random.nextInt(60));
            case INTEGER, NUMBER -> new BigDecimal(List.of(0, 40, 100).get(random.nextInt(3))).stripTrailingZeros();
            case LIST -> List.of("Council", "Hospice");
            default -> "word ".repeat(1 + random.nextInt(200)).strip();
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
        assertThat(formulas(workbook)).containsEntry("Cover!B21", "To do: 1 cell");
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

    private static Map<Integer, XSSFDataValidation> validations(XSSFSheet sheet) {
        Map<Integer, XSSFDataValidation> byColumn = new LinkedHashMap<>();
        sheet.getDataValidations()
                .forEach(each ->
                        byColumn.put(each.getRegions().getCellRangeAddress(0).getFirstColumn(), each));
        return byColumn;
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

    private static ReturnTemplate template(Schema schema) {
        Programme programme = ProgrammeSource.builtIn().with(schema);
        Map<String, Object> kept = Map.of(
                "milestone_id",
                "M-1",
                "title",
                "One route",
                "dimension",
                "being",
                "baseline_date",
                LocalDate.of(2026, 12, 1));
        Map<String, Object> partly = Map.of("milestone_id", "M-2", "title", "Two routes");
        EarlierReturn earlier = new EarlierReturn(
                YearMonth.of(2026, 10),
                List.of(new EarlierMilestone(kept, "So far"), new EarlierMilestone(partly, null)));
        return new ReturnTemplate(programme, programme.footprints().all().get(0), YearMonth.of(2026, 11), earlier);
    }

    private static XSSFWorkbook workbook(Schema schema) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            WorkbookTemplate.write(template(schema), bytes);
            return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
