package org.waymark.check.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.DateValue;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.schema.Field;
import org.waymark.text.Dates;
import org.waymark.text.English;

/**
 * A condition on a row. It can be evaluated on a row that was read, and written as a formula that Excel and LibreOffice
 * evaluate on a row of a worksheet. Immutable.
 *
 * <p>Formulas give a truth value or 0 and 1, and use nothing that conditional formats forbid, such as lists of
 * constants. A sum of truth values begins with 0, because Excel compares a truth value as greater than any number. For
 * example, the condition that the cell in column B is {@code open} or {@code closed} is {@code
 * (0+(B2="open")+(B2="closed")>0)}.
 */
public sealed interface RowCondition
        permits ValueTest,
                RowCondition.Same,
                RowCondition.After,
                RowCondition.Repeated,
                RowCondition.Longer,
                RowCondition.Several {

    /** Whether the condition is true of a row; unknown where it needs a value that cannot be read. */
    TruthValue holds(RowValues row);

    /** Whether a formula on a worksheet can express the condition. */
    boolean fits(RuleWorksheet sheet);

    /** The condition as a formula, for a worksheet that it {@linkplain #fits fits}. */
    String formula(CellNames cells);

    /** The condition as part of a sentence: "Status is Completed". */
    String words();

    /** The condition that all of several conditions are true. */
    static RowCondition all(List<? extends RowCondition> conditions) {
        return new Several(true, List.copyOf(conditions));
    }

    /** The condition that at least one of several conditions is true. */
    static RowCondition any(List<? extends RowCondition> conditions) {
        return new Several(false, List.copyOf(conditions));
    }

    /** Two cells have the same value. A blank cell has no value. */
    record Same(int column, Field field, int other, Field otherField) implements RowCondition {

        @Override
        public TruthValue holds(RowValues row) {
            if (row.unknown(column) || row.unknown(other)) {
                return TruthValue.UNKNOWN;
            }
            return TruthValue.of(!row.blank(column) && row.get(column).equals(row.get(other)));
        }

        @Override
        public boolean fits(RuleWorksheet sheet) {
            return sheet.has(column) && sheet.has(other);
        }

        @Override
        public String formula(CellNames cells) {
            return "((" + cells.of(column) + "<>\"\")*(" + cells.of(column) + "=" + cells.of(other) + "))";
        }

        @Override
        public String words() {
            return field.title() + " is the same as " + otherField.title();
        }
    }

    /** A date is more than {@code slackDays} days after another, or a number is greater than another. */
    record After(Bound first, Bound then, int slackDays) implements RowCondition {

        @Override
        public TruthValue holds(RowValues row) {
            if (first.unknown(row) || then.unknown(row)) {
                return TruthValue.UNKNOWN;
            }
            return TruthValue.of(first.value(row).exceeds(then.value(row), slackDays));
        }

        @Override
        public boolean fits(RuleWorksheet sheet) {
            return first.fits(sheet) && then.fits(sheet);
        }

        @Override
        public String formula(CellNames cells) {
            String limit = then.formula(cells) + (slackDays == 0 ? "" : "+" + slackDays);
            return "(ISNUMBER(" + first.formula(cells) + ")*ISNUMBER(" + then.formula(cells) + ")*("
                    + first.formula(cells) + ">" + limit + "))";
        }

        @Override
        public String words() {
            return first.words() + " is after " + then.words();
        }
    }

    /** One side of {@link After}. */
    sealed interface Bound {

        boolean unknown(RowValues row);

        CellValue value(RowValues row);

        boolean fits(RuleWorksheet sheet);

        String formula(CellNames cells);

        String words();

        /** The value of a cell. */
        record OfCell(int column, Field field) implements Bound {

            @Override
            public boolean unknown(RowValues row) {
                return row.unknown(column);
            }

            @Override
            public CellValue value(RowValues row) {
                return row.get(column);
            }

            @Override
            public boolean fits(RuleWorksheet sheet) {
                return sheet.has(column);
            }

            @Override
            public String formula(CellNames cells) {
                return cells.of(column);
            }

            @Override
            public String words() {
                return field.title();
            }
        }

        /** A day that is the same for all rows. */
        record OfDay(LocalDate day) implements Bound {

            @Override
            public boolean unknown(RowValues row) {
                return false;
            }

            @Override
            public CellValue value(RowValues row) {
                return new DateValue(day);
            }

            @Override
            public boolean fits(RuleWorksheet sheet) {
                return true;
            }

            @Override
            public String formula(CellNames cells) {
                return "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
            }

            @Override
            public String words() {
                return Dates.day(day);
            }
        }
    }

    /** Another row has the same value in this column. */
    record Repeated(int column, Field field) implements RowCondition {

        /** Always false, because one row on its own cannot show a repetition. */
        @Override
        public TruthValue holds(RowValues row) {
            return TruthValue.FALSE;
        }

        @Override
        public boolean fits(RuleWorksheet sheet) {
            return sheet.has(column);
        }

        @Override
        public String formula(CellNames cells) {
            return "((" + cells.of(column) + "<>\"\")*(COUNTIF(" + cells.all(column) + "," + cells.of(column) + ")>1))";
        }

        @Override
        public String words() {
            return field.title() + " is also on another row";
        }
    }

    /** A text has more than {@code most} characters or words. */
    record Longer(int column, Field field, int most, Unit unit) implements RowCondition {

        /** The unit of a length. */
        public enum Unit {
            CHARACTERS,
            WORDS
        }

        @Override
        public TruthValue holds(RowValues row) {
            return TruthValue.of(row.get(column) instanceof TextValue value
                    && switch (unit) {
                        case CHARACTERS -> value.text().length() > most;
                        case WORDS -> value.text().length() > 2 * most && WordsRule.count(value.text()) > most;
                    });
        }

        @Override
        public boolean fits(RuleWorksheet sheet) {
            return sheet.has(column);
        }

        @Override
        public String formula(CellNames cells) {
            String cell = cells.of(column);
            return unit == Unit.WORDS
                    ? "(LEN(TRIM(" + cell + "))-LEN(SUBSTITUTE(TRIM(" + cell + "),\" \",\"\"))+1>" + most + ")"
                    : "(LEN(" + cell + ")>" + most + ")";
        }

        @Override
        public String words() {
            return field.title() + " has more than " + most + (unit == Unit.WORDS ? " words" : " characters");
        }
    }

    /** Several conditions are true: all of them, or at least one. */
    record Several(boolean all, List<RowCondition> conditions) implements RowCondition {

        public Several {
            conditions = List.copyOf(conditions);
        }

        @Override
        public TruthValue holds(RowValues row) {
            TruthValue truth = TruthValue.of(all);
            for (RowCondition condition : conditions) {
                TruthValue next = condition.holds(row);
                truth = all ? truth.and(next) : truth.or(next);
            }
            return truth;
        }

        @Override
        public boolean fits(RuleWorksheet sheet) {
            return conditions.stream().allMatch(condition -> condition.fits(sheet));
        }

        @Override
        public String formula(CellNames cells) {
            Stream<String> formulas = conditions.stream().map(condition -> condition.formula(cells));
            return all
                    ? formulas.collect(Collectors.joining("*", "(", ")"))
                    : formulas.collect(Collectors.joining("+", "((0+", ")>0)"));
        }

        @Override
        public String words() {
            List<String> words = conditions.stream().map(RowCondition::words).toList();
            return all ? English.and(words) : English.or(words);
        }
    }
}
