package org.waymark.template.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.office.StoredText;
import org.waymark.programme.Dimension;
import org.waymark.schema.Category;
import org.waymark.template.ReturnTemplate;

/** The sheet that explains how to fill in the return, every field and the dimensions. */
final class GuidanceSheet {

    private static final String NAME = "Guidance";
    private static final int[] WIDTHS = {24, 40, 54, 34, 36, 34};

    private final ReturnTemplate template;
    private final TemplateTable table;
    private final TemplateStyles looks;
    private final XSSFSheet sheet;
    private int next;

    GuidanceSheet(XSSFWorkbook workbook, ReturnTemplate template, TemplateTable table, TemplateStyles looks) {
        this.template = template;
        this.table = table;
        this.looks = looks;
        this.sheet = workbook.createSheet(NAME);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, 256 * WIDTHS[column]);
        }
        sheet.setDisplayGridlines(false);
    }

    void write(List<CellAlert> alerts) {
        line("How to fill in the return", looks.title());
        next++;
        hints().forEach(hint -> line(hint, looks.note()));
        next++;
        fields(alerts);
        next++;
        dimensions();
    }

    private List<String> hints() {
        List<String> hints = new ArrayList<>(
                List.of(
                        "One row of the sheet Milestones is one milestone. Fill in the strong yellow cells; pale yellow ones are optional; leave white ones unless they are no longer right.",
                        "A cell turns strong yellow when another cell makes it needed, and red when it does not agree with others.",
                        "Point at a header to see what to enter below it. In a cell with a list, select the arrow beside it to open the list.",
                        "Open a group of columns with the + above it, and close it with -. The narrow column before a group takes the colour of the cells in it.",
                        "To add a milestone, use the next empty row and open all groups of columns.",
                        "If you have nothing to report, choose yes for the nil return on the Cover, and leave the table as it is."));
        if (template.earlier() != null) {
            hints.add(
                    1,
                    "What rarely changes is filled in as you sent it, in the groups on the right. Grey cells show your last answers.");
            hints.add(2, "Completed and stopped milestones come last, as you sent them. They need nothing from you.");
            if (template.milestones().stream().anyMatch(each -> !each.asked().isEmpty())) {
                hints.add(
                        2,
                        "Below the open milestones come those completed half a year ago or more. Check whether the change has lasted under external pressure, and fill in the yellow cells under Evidence: yes, partly or no, and the day of the check.");
            }
        }
        return hints;
    }

    private void fields(List<CellAlert> alerts) {
        line("What to enter in each column", looks.subtitle());
        PrintLayout.apply(sheet, next);
        cells(
                looks.header(),
                "Column",
                "What it is",
                "How to fill it in",
                "When it is needed",
                "Allowed values",
                "A good example");
        for (TemplateColumn column : table.columns()) {
            String example =
                    template.schema().missingValues().contains(column.field().example()) ? "" : shown(column);
            cells(
                    looks.cell(),
                    column.field().title(),
                    column.field().description(),
                    column.field().guidance(),
                    needed(column, alerts),
                    new FieldEntry(column.field()).allowed(),
                    example);
        }
    }

    private static String shown(TemplateColumn column) {
        return MessagePhrases.label(column.field(), column.field().example());
    }

    private String needed(TemplateColumn column, List<CellAlert> alerts) {
        if (FieldHelp.required(column.field(), template.schema())) {
            return "Always";
        }
        List<String> whens = new ArrayList<>();
        for (CellAlert alert : alerts) {
            if (alert.missing() && alert.column().equals(column)) {
                whens.add(alert.condition().map(when -> "When " + when.words()).orElse("Always"));
            }
        }
        return whens.isEmpty() ? "If you have it" : String.join("; ", whens);
    }

    private void dimensions() {
        Optional<TemplateColumn> dimension = table.column("dimension");
        if (dimension.isEmpty()) {
            return;
        }
        line("The dimensions of systems leadership", looks.subtitle());
        cells(looks.header(), "Name", "In the research", "What it covers");
        for (Category category : dimension.get().field().categories()) {
            Optional<Dimension> known = Arrays.stream(Dimension.values())
                    .filter(each -> each.id().equals(category.value()))
                    .findFirst();
            cells(
                    looks.cell(),
                    category.label(),
                    known.map(Dimension::theme).orElse(""),
                    known.map(Dimension::about).orElse(""));
        }
        next++;
        line(
                "A milestone counts under one dimension. They overlap: place it where the change depends on it most.",
                looks.note());
        line("Milestones are placed under a dimension; nobody is ever scored as a person.", looks.note());
    }

    private void line(String text, XSSFCellStyle style) {
        Cell cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(StoredText.inXml(text));
        cell.setCellStyle(style);
    }

    private void cells(XSSFCellStyle style, String... texts) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int column = 0; column < texts.length; column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(StoredText.inXml(texts[column]));
            cell.setCellStyle(style);
            lines = Math.max(lines, 1 + texts[column].length() / (WIDTHS[column] + 2));
        }
        row.setHeightInPoints(6f + 13f * lines);
    }
}
