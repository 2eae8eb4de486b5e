package org.waymark.template.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.Wording;

/**
 * Something that is true of a row of the milestone table or is not: as a formula that Excel and LibreOffice work out, and
 * worked out here, so that formulas can be saved with their results. Formulas give a truth value or 0 and 1, and hold
 * nothing that conditional formats forbid, such as lists of constants. A sum of truth values begins with 0, as a lone
 * truth value is not a number and would compare as greater than any.
 */
sealed interface RowTest {

    String formula(Cells cells);

    boolean holds(RowCells row);

    /** As part of a sentence: "Status is Completed". */
    String words();

    /** Nothing stands in the cell. */
    record Blank(Column column) implements RowTest {
        @Override
        public String formula(Cells cells) {
            return "(" + cells.of(column) + "=\"\")";
        }

        @Override
        public boolean holds(RowCells row) {
            return row.value(column) == null;
        }

        @Override
        public String words() {
            return column.field().title() + " is blank";
        }
    }

    /** Something stands in the cell. */
    record Given(Column column) implements RowTest {
        @Override
        public String formula(Cells cells) {
            return "(" + cells.of(column) + "<>\"\")";
        }

        @Override
        public boolean holds(RowCells row) {
            return row.value(column) != null;
        }

        @Override
        public String words() {
            return column.field().title() + " is given";
        }
    }

    /** The cell holds one of these, or, negated, something else that is none of them. */
    record OneOf(Column column, List<Choice> choices, boolean negated) implements RowTest {
        @Override
        public String formula(Cells cells) {
            String any = choices.stream()
                    .flatMap(choice -> choice.literals().stream())
                    .map(literal -> "(" + cells.of(column) + "=" + literal + ")")
                    .collect(Collectors.joining("+", "0+", ""));
            return negated ? "((" + cells.of(column) + "<>\"\")*(" + any + "=0))" : "(" + any + ">0)";
        }

        @Override
        public boolean holds(RowCells row) {
            Object value = row.value(column);
            return value != null
                    && choices.stream().anyMatch(choice -> choice.value().equals(value)) != negated;
        }

        @Override
        public String words() {
            List<String> labels = choices.stream().map(Choice::label).toList();
            return column.field().title() + (negated ? " is not " : " is ") + Wording.list(labels, "or");
        }
    }

    /** Two cells hold the same. */
    record Same(Column column, Column other) implements RowTest {
        @Override
        public String formula(Cells cells) {
            return "((" + cells.of(column) + "<>\"\")*(" + cells.of(column) + "=" + cells.of(other) + "))";
        }

        @Override
        public boolean holds(RowCells row) {
            Object value = row.value(column);
            return value != null && value.equals(row.value(other));
        }

        @Override
        public String words() {
            return column.field().title() + " is the same as " + other.field().title();
        }
    }

    /** A date or number lies more than some days beyond another. */
    record After(Bound first, Bound then, int slackDays) implements RowTest {
        @Override
        public String formula(Cells cells) {
            String limit = then.formula(cells) + (slackDays == 0 ? "" : "+" + slackDays);
            return "(ISNUMBER(" + first.formula(cells) + ")*ISNUMBER(" + then.formula(cells) + ")*("
                    + first.formula(cells) + ">" + limit + "))";
        }

        @Override
        public boolean holds(RowCells row) {
            Object one = first.value(row);
            Object two = then.value(row);
            if (one instanceof LocalDate day && two instanceof LocalDate limit) {
                return day.isAfter(limit.plusDays(slackDays));
            }
            return one instanceof BigDecimal number && two instanceof BigDecimal limit && number.compareTo(limit) > 0;
        }

        @Override
        public String words() {
            return first.words() + " is after " + then.words();
        }
    }

    /** Another row holds the same. */
    record Repeated(Column column) implements RowTest {
        @Override
        public String formula(Cells cells) {
            return "((" + cells.of(column) + "<>\"\")*(COUNTIF(" + cells.all(column) + "," + cells.of(column) + ")>1))";
        }

        /** No: of milestones with the same id a return keeps the first alone. */
        @Override
        public boolean holds(RowCells row) {
            return false;
        }

        @Override
        public String words() {
            return column.field().title() + " stands on another row too";
        }
    }

    /** A text has more than some words, or characters. */
    record Longer(Column column, int most, boolean countsWords) implements RowTest {
        @Override
        public String formula(Cells cells) {
            String cell = cells.of(column);
            return countsWords
                    ? "(LEN(TRIM(" + cell + "))-LEN(SUBSTITUTE(TRIM(" + cell + "),\" \",\"\"))+1>" + most + ")"
                    : "(LEN(" + cell + ")>" + most + ")";
        }

        @Override
        public boolean holds(RowCells row) {
            String text = row.value(column) instanceof String said ? said.strip() : "";
            return (countsWords ? text.split("\\s+").length : text.length()) > most;
        }

        @Override
        public String words() {
            return column.field().title() + " has more than " + most + (countsWords ? " words" : " characters");
        }
    }

    /** All hold. */
    record All(List<RowTest> tests) implements RowTest {
        @Override
        public String formula(Cells cells) {
            return tests.stream().map(test -> test.formula(cells)).collect(Collectors.joining("*", "(", ")"));
        }

        @Override
        public boolean holds(RowCells row) {
            return tests.stream().allMatch(test -> test.holds(row));
        }

        @Override
        public String words() {
            return Wording.list(tests.stream().map(RowTest::words).toList(), "and");
        }
    }

    /** At least one holds. */
    record Any(List<RowTest> tests) implements RowTest {
        @Override
        public String formula(Cells cells) {
            return tests.stream().map(test -> test.formula(cells)).collect(Collectors.joining("+", "((0+", ")>0)"));
        }

        @Override
        public boolean holds(RowCells row) {
            return tests.stream().anyMatch(test -> test.holds(row));
        }

        @Override
        public String words() {
            return Wording.list(tests.stream().map(RowTest::words).toList(), "or");
        }
    }

    /** One side of {@link After}: a cell, or a day that is the same for all rows. */
    record Bound(@Nullable Column column, @Nullable LocalDate day) {
        String formula(Cells cells) {
            if (column != null) {
                return cells.of(column);
            }
            LocalDate fixed = fixed();
            return "DATE(" + fixed.getYear() + "," + fixed.getMonthValue() + "," + fixed.getDayOfMonth() + ")";
        }

        @Nullable
        Object value(RowCells row) {
            return column == null ? day : row.value(column);
        }

        String words() {
            return column == null ? Wording.spoken(fixed()) : column.field().title();
        }

        private LocalDate fixed() {
            if (day == null) {
                throw new IllegalStateException("a bound is a column or a day");
            }
            return day;
        }
    }
}
