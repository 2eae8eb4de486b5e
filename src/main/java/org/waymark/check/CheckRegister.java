package org.waymark.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.check.cell.CellReader;
import org.waymark.check.rule.CompiledRule;
import org.waymark.check.rule.RuleCheck;
import org.waymark.schema.Constraints;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;

/**
 * The checks that a schema makes in each return. Each has the columns whose cells it checks, or the number of rules
 * with its code. The number of times that a check was made follows from this: the number of rows times the number of
 * cells or rules, less what was skipped. Immutable.
 */
final class CheckRegister {

    /**
     * A check.
     *
     * @param columns the columns whose cells it checks; empty for a rule
     * @param rowRules how many rules about rows and keys have the code
     */
    record Entry(Code code, CheckCount.Unit unit, int[] columns, int rowRules) {

        boolean checks(int column) {
            return IntStream.of(columns).anyMatch(each -> each == column);
        }
    }

    /**
     * The checks of the text of a cell, in the order in which a reader makes them. A value that is found to be
     * unreadable is not checked further.
     */
    private static final List<Code> CHAIN = List.of(
            Codes.STRAY_CHARACTERS,
            Codes.FORMULA_ERROR,
            Codes.FORMULA_LIKE_TEXT,
            Codes.PERSONAL_DATA,
            Codes.WRONG_TYPE,
            Codes.DATE_INVALID,
            Codes.DATE_NOT_ISO,
            Codes.NOT_ALLOWED,
            Codes.OUT_OF_RANGE,
            Codes.PATTERN,
            Codes.TOO_LONG);

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();

    CheckRegister(List<Field> fields, List<CellReader> readers, IntPredicate required, List<CompiledRule> rules) {
        add(
                Codes.REQUIRED_BLANK,
                IntStream.range(0, fields.size()).filter(required).toArray());
        for (Code code : CHAIN) {
            add(
                    code,
                    IntStream.range(0, fields.size())
                            .filter(column -> applies(code, fields.get(column), readers.get(column)))
                            .toArray());
        }
        for (CompiledRule rule : rules) {
            add(rule);
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** The place of a check in {@link #entries}; -1 for a code whose checks are not counted. */
    int indexOf(Code code) {
        return index.getOrDefault(code.id(), -1);
    }

    /** The checks of a cell that are not made after the value was found to be unreadable by one of these codes. */
    List<Code> after(List<Code> found) {
        int last = found.stream().mapToInt(CHAIN::indexOf).max().orElse(-1);
        return last < 0 ? List.of() : CHAIN.subList(last + 1, CHAIN.size());
    }

    private void add(Code code, int[] columns) {
        if (columns.length > 0) {
            index.put(code.id(), entries.size());
            entries.add(new Entry(code, CheckCount.Unit.CELL, columns, 0));
        }
    }

    private void add(CompiledRule rule) {
        boolean ofRow = rule.check() instanceof RuleCheck.OfRow || rule.check() instanceof RuleCheck.OfKey;
        int at = indexOf(rule.code());
        if (at >= 0) {
            Entry known = entries.get(at);
            entries.set(at, new Entry(known.code(), known.unit(), known.columns(), known.rowRules() + (ofRow ? 1 : 0)));
            return;
        }
        index.put(rule.code().id(), entries.size());
        entries.add(new Entry(rule.code(), unit(rule.check()), new int[0], ofRow ? 1 : 0));
    }

    private static CheckCount.Unit unit(RuleCheck check) {
        if (check instanceof RuleCheck.OfReturn) {
            return CheckCount.Unit.RETURN;
        }
        return check instanceof RuleCheck.OfHistory || check instanceof RuleCheck.OfAbsence
                ? CheckCount.Unit.MILESTONE
                : CheckCount.Unit.ROW;
    }

    private static boolean applies(Code code, Field field, CellReader reader) {
        Constraints limits = field.constraints();
        FieldType type = field.type();
        boolean text = type == FieldType.STRING || type == FieldType.ANY || type == FieldType.LIST;
        boolean date = type == FieldType.DATE || type == FieldType.DATETIME || type == FieldType.YEARMONTH;
        return switch (code.id()) {
            case "WM-C09", "WM-C10" -> true;
            case "WM-C11", "WM-C12" -> reader.isFreeText();
            case "WM-C02" -> !text;
            case "WM-C03" -> date;
            case "WM-C04" -> type == FieldType.DATE || type == FieldType.YEARMONTH;
            case "WM-C05" -> !field.categories().isEmpty() || !limits.oneOf().isEmpty();
            case "WM-C06" ->
                limits.pattern() != null || "email".equals(field.options().get("format"));
            case "WM-C07" ->
                limits.minimum() != null
                        || limits.maximum() != null
                        || limits.exclusiveMinimum() != null
                        || limits.exclusiveMaximum() != null;
            default -> limits.minLength() != null || limits.maxLength() != null;
        };
    }
}
