package org.waymark.template.workbook;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.waymark.check.rule.RowCondition;
import org.waymark.check.rule.RowCondition.Longer;
import org.waymark.schema.Constraints;
import org.waymark.schema.Field;
import org.waymark.text.English;
import org.waymark.text.SentText;

/** Adds data validations: Excel shows a hint when a cell is selected and refuses a value that the field does not allow. */
final class CellValidations {

    /** The longest title of a hint that Excel accepts, in characters. */
    private static final int TITLE = 32;

    /** The longest text of a hint that Excel accepts, in characters. */
    private static final int TEXT = 255;

    /** The first day that a date cell accepts if the field has no limit. */
    private static final String FIRST_DAY = "DATE(1990,1,1)";

    /** The last day that a date cell accepts if the field has no limit. */
    private static final String LAST_DAY = "DATE(2199,12,31)";

    private final XSSFSheet sheet;
    private final TemplateTable table;
    private final RuleAlerts alerts;
    private final XSSFDataValidationHelper helper;

    CellValidations(XSSFSheet sheet, TemplateTable table, RuleAlerts alerts) {
        this.sheet = sheet;
        this.table = table;
        this.alerts = alerts;
        this.helper = new XSSFDataValidationHelper(sheet);
    }

    /** Offers the choices of a column, which are in the cells of {@code list}. */
    void choose(TemplateColumn column, String list) {
        choose(sheet, helper, table.range(column.index()), column.field(), list);
    }

    static void choose(
            XSSFSheet sheet, XSSFDataValidationHelper helper, CellRangeAddress cells, Field field, String list) {
        add(
                sheet,
                helper,
                cells,
                field,
                helper.createFormulaListConstraint(list),
                "Choose from the list: " + new FieldEntry(field).allowed() + ".");
    }

    /** Limits a column to the values that its field allows. */
    void limit(TemplateColumn column) {
        DataValidationConstraint constraint = constraint(column);
        if (constraint != null) {
            add(sheet, helper, table.range(column.index()), column.field(), constraint, refusal(column));
        }
    }

    /** Refuses any value typed into cells that show earlier values. */
    void refuse(CellRangeAddress cells) {
        DataValidation validation = helper.createValidation(
                helper.createCustomConstraint("1=0"),
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox(
                "From your last return", "Grey cells show what you sent last. Fill in the cells on the left.");
        sheet.addValidationData(validation);
    }

    /** Limits a cell to dates. */
    static void date(XSSFSheet sheet, XSSFDataValidationHelper helper, CellRangeAddress cell, Field field) {
        add(sheet, helper, cell, field, days(helper, field.constraints()), "Type a date, such as 2026-10-31.");
    }

    private @Nullable DataValidationConstraint constraint(TemplateColumn column) {
        Constraints limits = column.field().constraints();
        Optional<Integer> words = alerts.mostWords(column);
        if (words.isPresent()) {
            RowCondition longer = new Longer(column.position(), column.field(), words.get(), Longer.Unit.WORDS);
            return helper.createCustomConstraint("NOT" + longer.formula(table.firstRow()));
        }
        return switch (column.field().type()) {
            case DATE -> new FieldEntry(column.field()).isDate() ? days(helper, limits) : null;
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
        LocalDate day = FieldEntry.day(bound);
        return day == null
                ? otherwise
                : "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
    }

    private DataValidationConstraint numbers(int type, Constraints limits) {
        String least = limits.minimum() == null ? "-1000000000" : limits.minimum();
        String most = limits.maximum() == null ? "1000000000" : limits.maximum();
        return helper.createNumericConstraint(type, OperatorType.BETWEEN, least, most);
    }

    private String refusal(TemplateColumn column) {
        Field field = column.field();
        Optional<Integer> words = alerts.mostWords(column);
        if (words.isPresent()) {
            return "Write at most " + words.get() + " words.";
        }
        return switch (field.type()) {
            case DATE -> "Type a date, such as " + (field.example().isEmpty() ? "2026-10-31" : field.example()) + ".";
            case INTEGER, NUMBER ->
                "Type " + English.small(new FieldEntry(field).allowed()) + ", without a sign or unit after it.";
            default -> "Write at most " + field.constraints().maxLength() + " characters.";
        };
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
        validation.createErrorBox(SentText.cut(field.title(), TITLE), SentText.cut(refusal, TEXT));
        if (!field.guidance().isEmpty()) {
            validation.setShowPromptBox(true);
            validation.createPromptBox(SentText.cut(field.title(), TITLE), SentText.cut(field.guidance(), TEXT));
        }
        showArrow(validation);
        sheet.addValidationData(validation);
    }

    /** For xlsx workbooks, POI's method does the opposite of what its name says. */
    private static void showArrow(DataValidation validation) {
        validation.setSuppressDropDownArrow(true);
    }
}
