package org.waymark.template.workbook;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.waymark.check.rule.RowValues;
import org.waymark.intake.TemplateHeaders;
import org.waymark.office.StoredText;
import org.waymark.schema.Field;
import org.waymark.template.EarlierMilestone;
import org.waymark.template.EarlierValue;
import org.waymark.template.ReturnTemplate;
import org.waymark.text.Dates;

/**
 * The sheet to fill in: one table with one row per milestone. It is not protected, because Excel does not fold or unfold
 * columns of a protected sheet; cells with earlier values refuse other values instead.
 */
final class TemplateMilestonesSheet {

    /**
     * The scale of print in per cent. The columns of the month fill one page of A4, and the letters are just large
     * enough to read.
     */
    private static final int PRINTED = 56;

    private static final int MOST_LINES = 20;
    private static final double POINTS_PER_LINE = 13;

    private final ReturnTemplate template;
    private final TemplateTable table;
    private final CellNeeds needs;
    private final TemplateStyles looks;
    private final XSSFSheet sheet;
    private final HeaderNotes notes;

    TemplateMilestonesSheet(XSSFWorkbook workbook, ReturnTemplate template, CellNeeds needs, TemplateStyles looks) {
        this.template = template;
        this.table = needs.table();
        this.needs = needs;
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
        for (int number = TemplateTable.FIRST; number <= table.last(); number++) {
            row(number);
        }
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
        table.earlier().forEach(column -> validations.refuse(table.range(column.index())));
        new ConditionalMarks(sheet, table, needs).mark(choices);
        layOut(alerts);
        table.groups().forEach(this::group);
        printPages();
        for (int index = 1; index <= table.rolled(); index++) {
            fitHeight(sheet.getRow(index));
        }
        return choices;
    }

    private void header() {
        Row header = sheet.createRow(0);
        header.setHeightInPoints(48);
        Map<Cell, String> help = new LinkedHashMap<>();
        for (TemplateColumn column : table.columns()) {
            Cell cell = header(header, column.index(), column.field().title(), looks.header());
            help.put(cell, FieldHelp.note(column.field(), template.schema()));
        }
        for (EarlierColumn column : table.earlier()) {
            Cell cell = header(header, column.index(), TemplateHeaders.earlier(column.field()), looks.quietHeader());
            help.put(cell, "The " + column.field().title() + earlierPeriod() + ". It is not part of this return.");
        }
        for (ColumnGroup group : table.groups()) {
            Cell cell = header(header, group.index(), TemplateHeaders.group(group.group()), looks.quietHeader());
            help.put(cell, "Open and close the columns on the right with + and - above them.");
        }
        help.keySet().stream()
                .sorted(Comparator.comparingInt(Cell::getColumnIndex))
                .forEach(cell -> notes.add(cell, help.getOrDefault(cell, ""), 6));
    }

    private String legend() {
        return CellColour.of(template).stream()
                .map(colour -> colour.label() + ": " + colour.brief())
                .collect(Collectors.joining("   "));
    }

    private String earlierPeriod() {
        return template.earlier() == null
                ? ""
                : " in the return for " + Dates.month(template.earlier().period());
    }

    private static Cell header(Row header, int index, String text, XSSFCellStyle style) {
        Cell cell = header.createCell(index);
        cell.setCellValue(StoredText.inXml(text));
        cell.setCellStyle(style);
        return cell;
    }

    private void row(int number) {
        int index = number - TemplateTable.FIRST;
        Row row = sheet.createRow(number - 1);
        @Nullable
        EarlierMilestone earlier =
                index < table.rolled() ? template.milestones().get(index) : null;
        boolean next = index == table.rolled() && index == 0;
        for (TemplateColumn column : table.columns()) {
            EarlierValue value = earlier == null ? null : earlier.prefilled(column.field());
            CellColour colour = earlier != null && asks(column, earlier)
                    ? CellColour.STRONG_YELLOW
                    : value == null ? blank(column, earlier != null || next) : CellColour.WHITE;
            cell(row, column.index(), column.field(), looks.open(colour, format(column.field())), value);
        }
        for (EarlierColumn column : table.earlier()) {
            EarlierValue value =
                    earlier == null ? null : earlier.values().get(column.field().name());
            cell(row, column.index(), column.field(), looks.locked(format(column.field())), value);
        }
        for (ColumnGroup group : table.groups()) {
            row.createCell(group.index()).setCellStyle(looks.divider());
        }
    }

    private static String format(Field field) {
        return new FieldEntry(field).format();
    }

    private static void cell(Row row, int index, Field field, XSSFCellStyle style, @Nullable EarlierValue value) {
        Cell cell = row.createCell(index);
        cell.setCellStyle(style);
        if (value != null) {
            new FieldEntry(field).put(cell, value);
        }
    }

    /**
     * Gives the row the height that its visible texts need, with room for new ones. The height is not marked as chosen by a
     * person, so that Excel increases it when somebody types a longer text.
     */
    private void fitHeight(XSSFRow row) {
        int lines = 3;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && !sheet.isColumnHidden(cell.getColumnIndex())) {
                int width = sheet.getColumnWidth(cell.getColumnIndex()) / 256 - 1;
                lines = Math.max(lines, 1 + cell.getStringCellValue().length() / width);
            }
        }
        row.getCTRow().setHt(Math.min(MOST_LINES, lines) * POINTS_PER_LINE);
    }

    /** The colour of a blank cell, in a row that is in use or to be used next, or in a spare row. */
    private CellColour blank(TemplateColumn column, boolean inUse) {
        return switch (needs.of(column)) {
            case ALWAYS -> inUse ? CellColour.STRONG_YELLOW : CellColour.PALE_YELLOW;
            case SOMETIMES -> CellColour.WHITE;
            case NEVER -> CellColour.PALE_YELLOW;
        };
    }

    private void excelTable() {
        AreaReference area = new AreaReference(
                new CellReference(0, 0),
                new CellReference(table.last() - 1, table.width() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable excel = sheet.createTable(area);
        excel.setName(TemplateTable.SHEET);
        excel.setDisplayName(TemplateTable.SHEET);
        excel.updateHeaders();
        excel.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    /**
     * Makes a group that can be folded away, and folds it unless one of its cells has to be filled in. POI's own method
     * writes overlapping columns for columns of different widths.
     */
    private void group(ColumnGroup group) {
        boolean folded = table.rolled() > 0 && template.milestones().stream().noneMatch(each -> asks(group, each));
        for (int index = group.first(); index <= group.last(); index++) {
            CTCol column = sheet.getColumnHelper().getColumn(index, false);
            column.setOutlineLevel((short) 1);
            column.setHidden(folded);
        }
        sheet.getColumnHelper().getColumn(group.index(), false).setCollapsed(folded);
        sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelCol((short) 1);
    }

    private boolean asks(ColumnGroup group, EarlierMilestone milestone) {
        RowValues row = ChecklistFormulas.values(template.schema(), milestone);
        return needs.isMissing(group.columns(), row)
                || group.columns().stream().anyMatch(column -> asks(column, milestone));
    }

    private static boolean asks(TemplateColumn column, EarlierMilestone milestone) {
        return milestone.asked().contains(column.field().name());
    }

    /**
     * Prints in a size that is readable, on as many pages across as the open columns need. What the return asks for every
     * month is on the first of them; the last return and the groups of columns begin the next.
     */
    private void printPages() {
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) PRINTED);
        sheet.getPrintSetup().setLeftToRight(true);
        int after = IntStream.concat(
                        table.earlier().stream().mapToInt(EarlierColumn::index),
                        table.groups().stream().mapToInt(ColumnGroup::index))
                .min()
                .orElse(0);
        if (after > 0) {
            sheet.setColumnBreak(after - 1);
        }
    }

    private void layOut(RuleAlerts alerts) {
        int[] widths = new int[table.width()];
        table.columns()
                .forEach(
                        column -> widths[column.index()] = ColumnWidths.of(column.field(), alerts.limitsWords(column)));
        table.earlier().forEach(column -> widths[column.index()] = ColumnWidths.narrow(column.field()));
        table.groups().forEach(group -> widths[group.index()] = ColumnWidths.GROUP);
        // Excel repairs a workbook whose columns are not in order, and POI writes them in the order of these calls.
        for (int index = 0; index < widths.length; index++) {
            sheet.setColumnWidth(index, 256 * widths[index]);
        }
        sheet.setRowSumsRight(false);
        sheet.createFreezePane(table.identity(), 1);
        sheet.setDisplayGridlines(false);
        sheet.setZoom(90);
        PrintLayout.apply(sheet, 0);
        PrintLayout.heading(sheet, template.footprint().name() + ", " + Dates.month(template.period()), legend());
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, table.identity() - 1));
    }
}
