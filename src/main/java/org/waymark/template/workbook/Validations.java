package org.waymark.template.workbook;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.waymark.schema.Constraints;
import org.waymark.schema.Field;
import org.waymark.schema.Rule;
import org.waymark.schema.Schema;

/** What Excel lets one type into a cell, with a hint before and a reason after. */
final class Validations {

    /** What Excel can show in a title and in a text. */
    private static final int TITLE = 32;

    private static final int TEXT = 255;

    private static final String FIRST_DAY = "DATE(1990,1,1)";
    private static final String LAST_DAY = "DATE(2199,12,31)";

    private final XSSFSheet sheet;
    private final MilestoneTable table;
    private final XSSFDataValidationHelper helper;

    Validations(XSSFSheet sheet, MilestoneTable table) {
        this.sheet = sheet;
        this.table = table;
        this.helper = new XSSFDataValidationHelper(sheet);
    }

    /** Offers a column's choices, which stand in the cells of a list. */
    void choose(Column column, String list) {
        choose(sheet, helper, table.range(column), column.field(), list);
    }

    static void choose(
            XSSFSheet sheet, XSSFDataValidationHelper helper, CellRangeAddress cells, Field field, String list) {
        add(
                sheet,
                helper,
                cells,
                field,
                helper.createFormulaListConstraint(list),
                "Choose one of the list: " + new Entry(field).allowed() + ".");
    }

    /** Limits what may be typed into a column as far as its field does. */
    void limit(Column column, Schema schema) {
        Field field = column.field();
        DataValidationConstraint constraint = constraint(column, schema);
        if (constraint != null) {
            add(sheet, helper, table.range(column), field, constraint, refusal(field, schema));
        }
    }

    /** Lets a cell hold dates alone. */
    static void date(XSSFSheet sheet, XSSFDataValidationHelper helper, CellRangeAddress cell, Field field) {
        add(sheet, helper, cell, field, days(helper, field.constraints()), "Type a date, such as 2026-10-31.");
    }

    private @Nullable DataValidationConstraint constraint(Column column, Schema schema) {
        Constraints limits = column.field().constraints();
        Integer words = mostWords(column.field(), schema);
        if (words != null) {
            return helper.createCustomConstraint(
                    "NOT" + new RowTest.Longer(column, words, true).formula(table.firstRow()));
        }
        return switch (column.field().type()) {
            case DATE -> new Entry(column.field()).isDate() ? days(helper, limits) : null;
            case INTEGER -> numbers(DataValidationConstraint.ValidationType.INTEGER, limits);
            case NUMBER -> numbers(DataValidationConstraint.ValidationType.DECIMAL, limits);
            case STRING ->
                limits.maxLength() == null
                        ? null
                        : helper.createTextLengthConstraint(
                                OperatorType.LESS_OR_EQUAL, limits.maxLength().toString(), null);
            default -> null;
        };
    }

    private static DataValidationConstraint days(XSSFDataValidationHelper helper, Constraints limits) {
        return helper.createDateConstraint(
                OperatorType.BETWEEN, day(limits.minimum(), FIRST_DAY), day(limits.maximum(), LAST_DAY), null);
    }

    private static String day(@Nullable String bound, String otherwise) {
        LocalDate day = Entry.day(bound);
        return day == null
                ? otherwise
                : "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
    }

    private DataValidationConstraint numbers(int type, Constraints limits) {
        String least = limits.minimum() == null ? "-1000000000" : limits.minimum();
        String most = limits.maximum() == null ? "1000000000" : limits.maximum();
        return helper.createNumericConstraint(type, OperatorType.BETWEEN, least, most);
    }

    private static @Nullable Integer mostWords(Field field, Schema schema) {
        List<Rule> limits = schema.rules().stream()
                .filter(rule -> rule.kind().equals("words")
                        && !rule.parameters().containsKey("when")
                        && field.name().equals(rule.parameters().get("field")))
                .toList();
        return limits.isEmpty() || !(limits.get(0).parameters().get("max") instanceof Number most)
                ? null
                : most.intValue();
    }

    private static String refusal(Field field, Schema schema) {
        Integer words = mostWords(field, schema);
        if (words != null) {
            return "Write at most " + words + " words.";
        }
        return switch (field.type()) {
            case DATE -> "Type a date, such as " + (field.example().isEmpty() ? "2026-10-31" : field.example()) + ".";
            case INTEGER, NUMBER -> "Type " + lower(new Entry(field).allowed()) + ", without a sign or unit after it.";
            default -> "Write at most " + field.constraints().maxLength() + " characters.";
        };
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static void add(
            XSSFSheet sheet,
            XSSFDataValidationHelper helper,
            CellRangeAddress cells,
            Field field,
            DataValidationConstraint constraint,
            String refusal) {
        DataValidation validation = helper.createValidation(
                constraint,
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox(FieldHelp.within(TITLE, field.title()), FieldHelp.within(TEXT, refusal));
        if (!field.guidance().isEmpty()) {
            validation.setShowPromptBox(true);
            validation.createPromptBox(
                    FieldHelp.within(TITLE, field.title()), FieldHelp.within(TEXT, field.guidance()));
        }
        showArrow(validation);
        sheet.addValidationData(validation);
    }

    /** For workbooks in XML, POI's method does the opposite of what its name says. */
    private static void showArrow(DataValidation validation) {
        validation.setSuppressDropDownArrow(true);
    }
}
