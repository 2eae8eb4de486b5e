package org.waymark.template.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.template.workbook.TemplateWorkbooks.template;
import static org.waymark.template.workbook.TemplateWorkbooks.validations;
import static org.waymark.template.workbook.TemplateWorkbooks.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.waymark.schema.FieldGroup;
import org.waymark.schema.SchemaSource;

/** The content of a template workbook. */
class WorkbookTemplateTest {

    @Test
    void sheetsAreInOrderAndTheListsAreHidden() {
        XSSFWorkbook workbook = workbook(SchemaSource.builtIn());

        assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                .containsExactly("Cover", "Guidance", "Milestones", "Explanations", "Lists");
        assertThat(workbook.getSheetVisibility(4)).isEqualTo(SheetVisibility.VERY_HIDDEN);
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
                .isEqualTo("A1:AU61");
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
    void monthlyColumnsComeFirstAndTheEarlierReturnIsBesideThem() {
        XSSFSheet sheet = workbook(SchemaSource.builtIn()).getSheet("Milestones");

        assertThat(IntStream.range(0, sheet.getRow(0).getLastCellNum())
                        .mapToObj(column -> sheet.getRow(0).getCell(column).getStringCellValue()))
                .startsWith("Milestone ID", "Title", "Status", "RAG (confidence)", "Percent complete", "Forecast date")
                .containsSubsequence(
                        "Narrative",
                        "Next step",
                        "Last return: Status",
                        "Last return: RAG",
                        "Last return: Percent complete",
                        "Last return: Forecast date",
                        "Last return: Delay reason",
                        "Last return: Narrative",
                        "Last return: Next step",
                        "Last return: Evidence",
                        "\u25b8 What",
                        "Dimension",
                        "\u25b8 Who",
                        "Lead organisation",
                        "\u25b8 When",
                        "Baseline date",
                        "\u25b8 How it is going",
                        "Solution",
                        "\u25b8 Evidence",
                        "Measure target");
    }

    @Test
    void onlyGroupsWithoutCellsToFillInAreFolded() {
        XSSFSheet sheet = workbook(SchemaSource.builtIn()).getSheet("Milestones");
        TemplateTable table = TemplateTable.of(template(SchemaSource.builtIn()));
        List<CTCol> columns = sheet.getCTWorksheet().getColsArray(0).getColList();

        assertThat(columns).extracting(CTCol::getMin).isSorted().hasSize(table.width());
        assertThat(columns).allSatisfy(column -> assertThat(column.getMin()).isEqualTo(column.getMax()));
        for (ColumnGroup group : table.groups()) {
            boolean folded = group.group() == FieldGroup.EVIDENCE;
            assertThat(columns.get(group.index()).getCollapsed()).isEqualTo(folded);
            for (TemplateColumn column : group.columns()) {
                assertThat(columns.get(column.index()).getOutlineLevel()).isEqualTo((short) 1);
                assertThat(columns.get(column.index()).getHidden()).isEqualTo(folded);
            }
        }
        assertThat(sheet.getRowSumsRight()).isFalse();
    }

    /** Excel does not fold columns of a protected sheet, so the cells with earlier values refuse other values instead. */
    @Test
    void earlierValuesCannotBeTypedOver() {
        XSSFWorkbook workbook = workbook(SchemaSource.builtIn());
        XSSFSheet sheet = workbook.getSheet("Milestones");
        TemplateTable table = TemplateTable.of(template(SchemaSource.builtIn()));

        assertThat(sheet.getProtect()).isFalse();
        assertThat(workbook.getSheet("Cover").getProtect()).isTrue();
        assertThat(workbook.getSheet("Cover")
                        .getCTWorksheet()
                        .getSheetProtection()
                        .isSetPassword())
                .isFalse();
        assertThat(table.earlier()).hasSize(8).allSatisfy(column -> {
            XSSFDataValidation validation = validations(sheet).get(column.index());
            assertThat(validation.getValidationConstraint().getFormula1()).isEqualTo("1=0");
            assertThat(validation.getErrorBoxText()).startsWith("Grey cells show what you sent last.");
        });
        assertThat(sheet.getRow(1).getCell(table.earlier().get(0).index()).getStringCellValue())
                .isEqualTo("On track");
    }

    @Test
    void coloursTellWhatIsNeeded() {
        XSSFSheet sheet = workbook(SchemaSource.builtIn()).getSheet("Milestones");
        TemplateTable table = TemplateTable.of(template(SchemaSource.builtIn()));

        assertThat(colour(sheet, table, 1, "status")).isEqualTo(CellColour.STRONG_YELLOW);
        assertThat(colour(sheet, table, 1, "learning_note")).isEqualTo(CellColour.PALE_YELLOW);
        assertThat(colour(sheet, table, 1, "delay_reason")).isEqualTo(CellColour.WHITE);
        assertThat(colour(sheet, table, 1, "title")).isEqualTo(CellColour.WHITE);
        assertThat(colour(sheet, table, 3, "status")).isEqualTo(CellColour.PALE_YELLOW);
        assertThat(colour(sheet.getRow(1).getCell(table.earlier().get(0).index())))
                .isEqualTo(CellColour.GREY);
    }

    private static CellColour colour(XSSFSheet sheet, TemplateTable table, int row, String field) {
        return colour(
                sheet.getRow(row).getCell(table.column(field).orElseThrow().index()));
    }

    private static CellColour colour(XSSFCell cell) {
        String hex =
                cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex().substring(2);
        return Arrays.stream(CellColour.values())
                .filter(colour -> colour.hex().equals(hex))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everySheetPrintsOnA4() {
        XSSFWorkbook workbook = workbook(SchemaSource.builtIn());

        for (String name : List.of("Cover", "Guidance", "Milestones", "Explanations")) {
            XSSFSheet sheet = workbook.getSheet(name);
            assertThat(sheet.getPrintSetup().getPaperSize()).as(name).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).as(name).isTrue();
            if (!name.equals("Milestones")) {
                assertThat(sheet.getFitToPage()).as(name).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).as(name).isEqualTo((short) 1);
            }
        }
    }

    @Test
    void milestonesPrintInLettersThatCanBeRead() {
        XSSFSheet sheet = workbook(SchemaSource.builtIn()).getSheet("Milestones");

        assertThat(sheet.getFitToPage())
                .as("pages are not made smaller to fit all columns")
                .isFalse();
        assertThat(sheet.getPrintSetup().getScale()).isGreaterThanOrEqualTo((short) 55);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
        assertThat(sheet.getColumnBreaks()).hasSize(1);
        String next = sheet.getRow(0).getCell(sheet.getColumnBreaks()[0] + 1).getStringCellValue();
        assertThat(next).as("the head of the second page").matches("(Last return: |\u25b8 ).*");
    }
}
