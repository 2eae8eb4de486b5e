package org.waymark.template.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.waymark.check.rule.CellNames;
import org.waymark.intake.ReturnHead;
import org.waymark.office.PaletteColour;
import org.waymark.office.StoredText;
import org.waymark.programme.Deadline;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.template.ReturnTemplate;
import org.waymark.text.Dates;
import org.waymark.text.English;

/**
 * The cover sheet: the footprint, the period, the header fields to fill in, and a checklist of what is still to do. Labels
 * are in column A and values in column B. Hints are in the cells of the labels, because intake reads the cell to the right of
 * a label as its value.
 */
final class TemplateCoverSheet {

    private static final String NAME = "Cover";
    private static final String NIL = "nil_return";

    /** The states of a line of the checklist, as constants of formulas. */
    private static final String DONE = "\"Done\"";

    private static final String TO_DO = "\"To do\"";
    private static final String NOT_YET = "\"Not yet\"";

    private final ReturnTemplate template;
    private final TemplateTable table;
    private final TemplateStyles looks;
    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;
    private final List<Field> filled = new ArrayList<>();
    private final List<String> filledCells = new ArrayList<>();
    private @Nullable String nilCell;
    private int next;

    TemplateCoverSheet(XSSFWorkbook workbook, ReturnTemplate template, TemplateTable table, TemplateStyles looks) {
        this.template = template;
        this.table = table;
        this.looks = looks;
        this.sheet = workbook.createSheet(NAME);
        this.helper = new XSSFDataValidationHelper(sheet);
        sheet.setColumnWidth(0, 256 * 52);
        sheet.setColumnWidth(1, 256 * 64);
        sheet.setDisplayGridlines(false);
        PrintLayout.apply(sheet);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** Writes everything except the checklist, whose formulas refer to sheets that are written later. */
    void write(ListsSheet lists) {
        line(template.programme().name(), looks.title());
        line(
                "Progress return for " + Dates.month(template.period()) + ", "
                        + template.footprint().name(),
                looks.subtitle());
        next++;
        line("1. Fill in the strong yellow cells of this sheet and of the sheet Milestones.", looks.note());
        CellColour.of(template).forEach(this::legend);
        line("2. " + groups(), looks.note());
        line("3. When the checklist below says Complete, save the file and send it" + due() + ".", looks.note());
        next++;
        given("footprint_code", template.footprint().code());
        plain(ReturnHead.FOOTPRINT_NAME, template.footprint().name());
        given("period", template.period().toString());
        for (Field field : template.schema().headerFields()) {
            headerField(field, lists);
        }
        next++;
    }

    private String due() {
        Deadline deadline = template.programme().deadline();
        return deadline == null ? "" : " by " + Dates.day(deadline.of(template.period()));
    }

    private void legend(CellColour colour) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(18);
        Cell name = row.createCell(0);
        name.setCellValue(colour.label());
        name.setCellStyle(looks.roomy(looks.swatch(colour)));
        Cell meaning = row.createCell(1);
        meaning.setCellValue(colour.meaning());
        meaning.setCellStyle(looks.roomy(looks.cell()));
    }

    /** The sentence on the columns that can be folded away. */
    private String groups() {
        String names = English.and(
                table.groups().stream().map(group -> group.group().label()).toList());
        return table.groups().isEmpty()
                ? "Point at a header of the sheet Milestones to see what belongs in its column."
                : "On the sheet Milestones, columns on the right open with + and close with -: " + names + ".";
    }

    private void line(String text, XSSFCellStyle style) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(style.getFont().getFontHeightInPoints() * 1.7f);
        Cell cell = row.createCell(0);
        cell.setCellValue(StoredText.inXml(text));
        cell.setCellStyle(style);
    }

    private void given(String name, String value) {
        template.schema()
                .position(name)
                .ifPresent(position ->
                        plain(template.schema().columns().get(position).title(), value));
    }

    private void plain(String label, String value) {
        Row row = row(label, "");
        Cell cell = row.createCell(1);
        cell.setCellValue(StoredText.inXml(value));
        cell.setCellStyle(looks.roomy(looks.cell()));
    }

    private void headerField(Field field, ListsSheet lists) {
        if (field.name().equals("schema_version")) {
            if (!template.schema().version().isEmpty()) {
                plain(field.title(), template.schema().version());
            }
            return;
        }
        FieldEntry entry = new FieldEntry(field);
        Row row = row(field.title(), field.guidance());
        Cell cell = row.createCell(1);
        boolean prefilled = field.type() == FieldType.BOOLEAN;
        cell.setCellStyle(
                looks.roomy(looks.open(prefilled ? CellColour.WHITE : CellColour.STRONG_YELLOW, entry.format())));
        CellRangeAddress at = new CellRangeAddress(row.getRowNum(), row.getRowNum(), 1, 1);
        String address = "$B$" + (row.getRowNum() + 1);
        if (!entry.choices().isEmpty()) {
            CellValidations.choose(sheet, helper, at, field, lists.list(field, entry.choices()));
        } else if (entry.isDate()) {
            CellValidations.date(sheet, helper, at, field);
        }
        if (prefilled) {
            cell.setCellValue(entry.choices().get(1));
        } else {
            filled.add(field);
            filledCells.add(address);
            StateColours.whenGiven(sheet, at);
        }
        if (field.name().equals(NIL)) {
            nilCell = address;
        }
    }

    private Row row(String label, String hint) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(24);
        Cell cell = row.createCell(0);
        cell.setCellStyle(looks.label());
        if (hint.isEmpty()) {
            cell.setCellValue(StoredText.inXml(label));
        } else {
            XSSFRichTextString text = new XSSFRichTextString();
            text.append(StoredText.inXml(label), looks.font(10, true, PaletteColour.TEXT.hex()));
            text.append(StoredText.inXml("\n" + hint), looks.font(9, false, PaletteColour.DARK_GREY.hex()));
            cell.setCellValue(text);
            row.setHeightInPoints(36);
        }
        return row;
    }

    /**
     * Writes the checklist: one formula per line, and the verdict over all lines. No line about the table says Done before
     * there is something to check.
     */
    void checklist(ChecklistFormulas counts, Map<TemplateColumn, String> choices) {
        Row head = row("Checklist", "");
        int top = next;
        for (int i = 0; i < filled.size(); i++) {
            check(
                    "Filled in above: " + filled.get(i).title(),
                    "IF(LEN(TRIM(" + filledCells.get(i) + "))>0,\"Done\",\"To do\")",
                    "To do");
        }
        ChecklistFormulas.Count rows = counts.rows();
        ChecklistFormulas.Count blanks = counts.blanks();
        listed(rows);
        String listed = "IF(" + rows.cell() + ">0," + DONE + ",IF(" + nil() + "," + DONE + "," + NOT_YET + "))";
        String filledIn = "IF(" + blanks.cell() + ">0," + NOT_YET + "," + listed + ")";
        boolean ready = rows.now() > 0;
        count("Nothing in the table is strong yellow", blanks, listed, ready);
        count("Cells agree with one another", counts.conflicts(), filledIn, ready && blanks.now() == 0);
        count("Every choice is in its list", counts.strays(choices), filledIn, ready && blanks.now() == 0);
        verdict(head, top);
        SheetProtection.apply(sheet);
    }

    private void listed(ChecklistFormulas.Count rows) {
        String done = "IF(" + rows.cell() + ">0," + DONE + "," + TO_DO + ")";
        check(
                nilCell == null ? "Milestones are listed" : "Milestones are listed, or it is a nil return",
                "IF(" + nil() + ",IF(" + rows.cell() + ">0,\"To do: it is a nil return, but milestones are listed\","
                        + DONE + ")," + done + ")",
                value(rows.now() > 0 ? DONE : TO_DO));
    }

    /** The condition that the return says that there is nothing to report. */
    private String nil() {
        return nilCell == null
                ? "FALSE"
                : nilCell + "="
                        + CellNames.literal(template.schema().headerFields().stream()
                                .filter(field -> field.name().equals(NIL))
                                .map(field -> new FieldEntry(field).choices().get(0))
                                .findFirst()
                                .orElse("yes"));
    }

    /** Writes a line that is done when a count is 0 and {@code otherwise} says so. */
    private void count(String what, ChecklistFormulas.Count count, String otherwise, boolean ready) {
        String formula = "IF(" + count.cell() + "=0," + otherwise + ",\"To do: \"&" + count.cell() + "&\" cell\"&IF("
                + count.cell() + "=1,\"\",\"s\"))";
        check(
                what,
                formula,
                count.now() > 0 ? "To do: " + English.count(count.now(), "cell") : value(ready ? DONE : NOT_YET));
    }

    private static String value(String constant) {
        return constant.substring(1, constant.length() - 1);
    }

    private void check(String what, String formula, String now) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(21);
        Cell label = row.createCell(0);
        label.setCellValue(StoredText.inXml(what));
        label.setCellStyle(looks.roomy(looks.cell()));
        Cell cell = row.createCell(1);
        cell.setCellStyle(looks.roomy(looks.cell()));
        cell.setCellFormula(formula);
        cell.setCellValue(now);
    }

    private void verdict(Row head, int top) {
        String lines = "$B$" + (top + 1) + ":$B$" + next;
        boolean done = true;
        for (int row = top; row < next; row++) {
            done &= sheet.getRow(row).getCell(1).getStringCellValue().equals("Done");
        }
        Cell cell = head.createCell(1);
        cell.setCellStyle(looks.roomy(looks.verdict()));
        cell.setCellFormula("IF(COUNTIF(" + lines + ",\"Done\")=ROWS(" + lines + "),\"Complete\",\"Incomplete\")");
        cell.setCellValue(done ? "Complete" : "Incomplete");
        StateColours.of(sheet, head.getRowNum(), next - 1);
    }
}
