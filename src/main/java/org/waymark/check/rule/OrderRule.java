package org.waymark.check.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.DateValue;
import org.waymark.check.cell.CellValue.MonthValue;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.text.English;

/**
 * {@code order}: {@code first} is not after {@code then}, or for numbers not greater. Dates may be up to {@code
 * slackDays} days after. Both parameters name date fields or number fields; {@code period.start} and {@code period.end}
 * are the first and the last day of the month field {@code period}.
 */
final class OrderRule implements RuleKind {

    @Override
    public String name() {
        return "order";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("first", "then", "slackDays");
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        Operand first = operand(rule.text("first"), rule);
        Operand then = operand(rule.text("then"), rule);
        if (first.isDate() != then.isDate()) {
            throw rule.fault("\"first\" and \"then\" must both be dates, or both be numbers");
        }
        int column = rule.field("field");
        return new Ordered(column, rule.fieldAt(column), first, then, slackDays(rule), rule.when());
    }

    @Override
    public Optional<WorksheetCheck> inWorksheet(RuleSource rule, RuleWorksheet sheet) {
        Optional<RowCondition.Bound> first = operand(rule.text("first"), rule).bound(sheet);
        Optional<RowCondition.Bound> then = operand(rule.text("then"), rule).bound(sheet);
        if (first.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        RowCondition after = new RowCondition.After(first.get(), then.get(), slackDays(rule));
        return Optional.of(WorksheetCheck.wrong(rule.field("field"), rule.when(), after));
    }

    private static int slackDays(RuleSource rule) {
        return rule.has("slackDays") ? (int) rule.number("slackDays", 0, 36_500) : 0;
    }

    private static Operand operand(String name, RuleSource rule) {
        int dot = name.lastIndexOf('.');
        String edge = dot < 0 ? "" : name.substring(dot + 1);
        if (edge.equals("start") || edge.equals("end")) {
            int column = rule.column(name.substring(0, dot));
            Field field = rule.fieldAt(column);
            if (field.type() != FieldType.YEARMONTH) {
                throw rule.fault("only a yearmonth field has a start and an end, and \"" + field.name()
                        + "\" is of type " + field.type().word());
            }
            return new Operand(column, field, edge);
        }
        int column = rule.column(name);
        Field field = rule.fieldAt(column);
        return switch (field.type()) {
            case DATE, INTEGER, NUMBER -> new Operand(column, field, "");
            default ->
                throw rule.fault("\"" + name + "\" is of type " + field.type().word()
                        + "; only dates and numbers have an order");
        };
    }

    /** One side of the comparison: the value of a field, or the {@code start} or {@code end} of its month. */
    private record Operand(int column, Field field, String edge) {

        boolean isDate() {
            return field.type() == FieldType.DATE || !edge.isEmpty();
        }

        CellValue value(RowValues row) {
            CellValue value = row.get(column);
            return value instanceof MonthValue month ? new DateValue(day(month.month())) : value;
        }

        private LocalDate day(YearMonth month) {
            return edge.equals("start") ? month.atDay(1) : month.atEndOfMonth();
        }

        /**
         * The side in a formula; empty for an edge of a month that differs by row, as worksheets hold months as texts.
         */
        Optional<RowCondition.Bound> bound(RuleWorksheet sheet) {
            return edge.isEmpty()
                    ? Optional.of(new RowCondition.Bound.OfCell(column, field))
                    : sheet.month(column).map(month -> new RowCondition.Bound.OfDay(day(month)));
        }

        String name() {
            return edge.isEmpty() ? MessagePhrases.the(field) : "the " + edge + " of " + MessagePhrases.the(field);
        }

        String named(RowValues row) {
            CellValue value = value(row);
            return name() + (value.isPresent() ? " (" + value.text() + ")" : "");
        }
    }

    private record Ordered(int column, Field field, Operand first, Operand then, int slackDays, RuleCondition when)
            implements RuleCheck.OfRow {

        @Override
        public TruthValue broken(RowValues row) {
            if (row.blank(first.column()) || row.blank(then.column())) {
                return TruthValue.FALSE;
            }
            if (row.unknown(first.column()) || row.unknown(then.column())) {
                return when.holds(row).and(TruthValue.UNKNOWN);
            }
            return first.value(row).exceeds(then.value(row), slackDays) ? when.holds(row) : TruthValue.FALSE;
        }

        @Override
        public void probe(RuleProbe probe) {
            probe.linked(first.column(), then.column(), slackDays);
            when.probe(probe);
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            for (Operand operand : new Operand[] {first, then}) {
                row.blameUnknown(operand.column(), columns);
            }
            when.blame(row, columns);
        }

        @Override
        public FindingText text(RowValues row) {
            String condition = when.describe(row);
            String message = message(row);
            String other = when.fields(row);
            String start = condition.isEmpty() ? message : condition + ", but " + message;
            return new FindingText(English.capital(start) + ".", fix(row, other) + ".");
        }

        private String message(RowValues row) {
            boolean atThen = column == then.column() && column != first.column();
            String subject = (atThen ? then : first).named(row);
            String object = (atThen ? first : then).named(row);
            if (slackDays > 0
                    && first.value(row) instanceof DateValue one
                    && then.value(row) instanceof DateValue two) {
                return subject + " is " + English.count(ChronoUnit.DAYS.between(two.day(), one.day()), "day")
                        + (atThen ? " before " : " after ") + object + ", more than the " + slackDays + " allowed";
            }
            String relation = first.isDate()
                    ? (atThen ? " is before " : " is after ")
                    : atThen ? " is less than " : " is more than ";
            return subject + relation + object;
        }

        private String fix(RowValues row, String conditionFields) {
            boolean operand = column == first.column() || column == then.column();
            if (operand) {
                return "Correct " + MessagePhrases.the(field) + bound(row)
                        + (conditionFields.isEmpty() ? "" : ", or change " + conditionFields);
            }
            return "Change " + MessagePhrases.the(field) + ", or correct " + first.name() + " or " + then.name();
        }

        /** The greatest or least value of the field that keeps the rule, as part of a sentence; empty when unknown. */
        private String bound(RowValues row) {
            boolean most = column == first.column();
            CellValue bound = (most ? then : first).value(row);
            if (bound instanceof DateValue date) {
                LocalDate last = date.day().plusDays(most ? slackDays : -slackDays);
                return " to " + last + (most ? " or earlier" : " or later");
            }
            return bound.isPresent() ? " to " + bound.text() + (most ? " or less" : " or more") : "";
        }
    }
}
