package org.waymark.tools.samples;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.programme.Dimension;
import org.waymark.schema.Category;
import org.waymark.schema.Field;
import org.waymark.tools.samples.ColumnPresentation.Dates;
import org.waymark.tools.samples.ColumnPresentation.Headings;

/** Senders of workbooks. */
final class WorkbookSenders {

    static final ColumnPresentation TITLES_AND_LABELS = new ColumnPresentation(Headings.TITLES, true, Dates.ISO);
    static final String[] ON_COVER = {"footprint_code", "period", "submitted_on"};

    private WorkbookSenders() {}

    /** A cover, then one sheet with title lines above its table. */
    static void titled(ReturnPlan plan, Path file) {
        SampleWorkbook book = new SampleWorkbook(new XSSFWorkbook(), TITLES_AND_LABELS, false);
        CoverSheet.write(
                book, "Progress return", said(plan), "One row a milestone. Please keep the milestone IDs as they are.");
        Sheet sheet = book.sheet("Milestones");
        book.text(sheet.createRow(0), 0, "Milestones")
                .setCellStyle(book.styles().title());
        book.text(sheet.createRow(1), 0, "Roles, please, and not names. Dates as on the calendar.")
                .setCellStyle(book.styles().note());
        book.table(sheet, 3, 0, plan.columnsWithout(ON_COVER), plan.lines());
        book.save(file, plan.signedOff());
    }

    /** A cover, then a sheet for each of the six dimensions. */
    static void sheetPerDimension(ReturnPlan plan, Path file) {
        SampleWorkbook book = new SampleWorkbook(new XSSFWorkbook(), TITLES_AND_LABELS, true);
        CoverSheet.write(
                book, "Our progress, by dimension", said(plan), "A sheet for each dimension of systems leadership.");
        for (Dimension dimension : Dimension.values()) {
            String value = dimension.name().toLowerCase(Locale.ROOT);
            List<SampleRow> lines = plan.lines().stream()
                    .filter(line -> line.get("dimension").equals(value))
                    .toList();
            Sheet sheet = book.sheet(dimension.ordinal() + 1 + " " + dimension.label());
            book.table(sheet, 0, 0, plan.columnsWithout(ON_COVER), lines);
        }
        book.save(file, plan.signedOff());
    }

    /** A sheet of an office's own design: other headers, drop-downs from a hidden sheet, percentage cells. */
    static void dropDowns(ReturnPlan plan, Path file) {
        SampleWorkbook book =
                new SampleWorkbook(new XSSFWorkbook(), new ColumnPresentation(Headings.ALIASES, true, Dates.ISO), true);
        CoverSheet.write(book, "Monthly highlight return", said(plan), "Choose from the lists where a cell has one.");
        Sheet sheet = book.sheet("Milestones");
        List<Field> columns = plan.columnsWithout("footprint_code", "period", "submitted_on", "rebaseline_ref");
        book.table(sheet, 0, 0, columns, plan.lines());
        lists(book, sheet, columns, plan.lines().size());
        book.save(file, plan.signedOff());
    }

    private static void lists(SampleWorkbook book, Sheet sheet, List<Field> columns, int rows) {
        Sheet lists = book.sheet("Lists");
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int column = 0;
        for (Field field : columns) {
            if (field.categories().isEmpty()) {
                continue;
            }
            List<String> labels =
                    field.categories().stream().map(Category::label).toList();
            for (int i = 0; i < labels.size(); i++) {
                Row row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
                row.createCell(column).setCellValue(labels.get(i));
            }
            String letters = CellReference.convertNumToColString(column);
            int at = columns.indexOf(field);
            DataValidation choice = helper.createValidation(
                    helper.createFormulaListConstraint("Lists!$" + letters + "$1:$" + letters + "$" + labels.size()),
                    new CellRangeAddressList(1, rows + 20, at, at));
            choice.setShowErrorBox(true);
            sheet.addValidationData(choice);
            column++;
        }
        book.workbook().setSheetHidden(book.workbook().getSheetIndex(lists), true);
    }

    /** An old Excel file: .xls, all rows on the first of three sheets, footprint and period on every row. */
    static void oldExcel(ReturnPlan plan, Path file) {
        SampleWorkbook book = new SampleWorkbook(new HSSFWorkbook(), TITLES_AND_LABELS, false);
        Sheet sheet = book.sheet("Sheet1");
        book.text(sheet.createRow(0), 0, "Ellersby and the Wolds: return for " + plan.period())
                .setCellStyle(book.styles().title());
        book.table(sheet, 2, 0, plan.columnsWithout(), plan.lines());
        book.sheet("Sheet2");
        book.sheet("Sheet3");
        book.save(file, plan.signedOff());
    }

    /** The template with only its cover filled in, as a nil return. */
    static void nil(ReturnPlan plan, Path file) {
        SampleWorkbook book = new SampleWorkbook(new XSSFWorkbook(), TITLES_AND_LABELS, false);
        Map<String, String> said = said(plan);
        said.put("Nil return", "Yes");
        CoverSheet.write(
                book,
                "Progress return",
                said,
                "The footprint began on 1 September. Its board agrees its first milestones in October.");
        book.table(book.sheet("Milestones"), 0, 0, plan.columnsWithout(ON_COVER), List.of());
        book.save(file, plan.signedOff());
    }

    static Map<String, String> said(ReturnPlan plan) {
        Map<String, String> said = new LinkedHashMap<>();
        Stream.of(
                        Map.entry("Footprint code", plan.callsItself()),
                        Map.entry("Period", plan.period().toString()),
                        Map.entry("Submitted on", plan.submittedOn()),
                        Map.entry("Signed off by (role)", plan.signedOff()),
                        Map.entry("Schema version", plan.schema()))
                .forEach(entry -> said.put(entry.getKey(), entry.getValue()));
        return said;
    }
}
