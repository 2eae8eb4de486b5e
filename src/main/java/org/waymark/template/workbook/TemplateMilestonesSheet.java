package org.waymark.template.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.waymark.office.StoredText;
import org.waymark.template.EarlierMilestone;
import org.waymark.template.ReturnTemplate;
import org.waymark.text.Dates;

/** The sheet to fill in: one table with one row per milestone. */
final class TemplateMilestonesSheet {

    private static final String NARRATIVE = "narrative";

    private final ReturnTemplate template;
    private final TemplateTable table;
    private final TemplateStyles looks;
    private final XSSFSheet sheet;
    private final HeaderNotes notes;

    TemplateMilestonesSheet(XSSFWorkbook workbook, ReturnTemplate template, TemplateTable table, TemplateStyles looks) {
        this.template = template;
        this.table = table;
        this.looks = looks;
        this.sheet = workbook.createSheet(TemplateTable.SHEET);
        this.notes = new HeaderNotes(sheet);
    }

    /**
     * Writes the sheet.
     *
     * @return for each column with choices, the cells of the Lists sheet that contain them
     */
    Map<TemplateColumn, String> write(ListsSheet lists, RuleAlerts alerts) {
        header();
        rows();
        excelTable();
        Map<TemplateColumn, String> choices = new LinkedHashMap<>();
        CellValidations validations = new CellValidations(sheet, table, alerts);
        for (TemplateColumn column : table.columns()) {
            List<String> offered = new FieldEntry(column.field()).choices();
            if (offered.isEmpty()) {
                validations.limit(column);
            } else {
                choices.put(column, lists.list(column.field(), offered));
                validations.choose(column, choices.get(column));
            }
        }
        new ConditionalMarks(sheet, table).mark(alerts.raised(), choices);
        layOut(alerts);
        SheetProtection.apply(sheet);
        return choices;
    }

    private void header() {
        Row header = sheet.createRow(0);
        header.setHeightInPoints(42);
        for (TemplateColumn column : table.columns()) {
            Cell cell = header.createCell(column.index());
            cell.setCellValue(StoredText.inXml(column.field().title()));
            cell.setCellStyle(looks.header());
            notes.add(cell, FieldHelp.note(column.field(), template.schema()), 6);
        }
    }

    private void rows() {
        for (int number = TemplateTable.FIRST; number <= table.last(); number++) {
            int index = number - TemplateTable.FIRST;
            Row row = sheet.createRow(number - 1);
            row.setHeightInPoints(index < table.rolled() ? 42 : 21);
            @Nullable
            EarlierMilestone earlier =
                    index < table.rolled() ? template.milestones().get(index) : null;
            for (TemplateColumn column : table.columns()) {
                FieldEntry entry = new FieldEntry(column.field());
                Cell cell = row.createCell(column.index());
                Object kept = earlier == null
                        ? null
                        : earlier.kept().get(column.field().name());
                if (kept == null) {
                    cell.setCellStyle(earlier == null ? looks.spare(entry.format()) : looks.open(entry.format()));
                } else {
                    cell.setCellStyle(looks.locked(entry.format()));
                    entry.put(cell, kept);
                }
                if (earlier != null
                        && earlier.narrative() != null
                        && column.field().name().equals(NARRATIVE)) {
                    notes.add(cell, reference(earlier.narrative()), 8);
                }
            }
        }
    }

    private String reference(String narrative) {
        String when = template.earlier() == null
                ? "Before"
                : "In " + Dates.month(template.earlier().period());
        return when + ", for reference:\n" + narrative;
    }

    private void excelTable() {
        AreaReference area = new AreaReference(
                new CellReference(0, 0),
                new CellReference(table.last() - 1, table.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable excel = sheet.createTable(area);
        excel.setName(TemplateTable.SHEET);
        excel.setDisplayName(TemplateTable.SHEET);
        excel.updateHeaders();
        excel.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    private void layOut(RuleAlerts alerts) {
        for (TemplateColumn column : table.columns()) {
            sheet.setColumnWidth(column.index(), 256 * ColumnWidths.of(column.field(), alerts.limitsWords(column)));
        }
        sheet.createFreezePane(Math.min(2, table.columns().size()), 1);
        sheet.setDisplayGridlines(false);
        sheet.setZoom(90);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 8);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 2);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
    }
}
