package org.waymark.check.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.projectnessie.cel.checker.Decls;
import org.projectnessie.cel.common.types.DoubleT;
import org.projectnessie.cel.common.types.Err;
import org.projectnessie.cel.common.types.IntT;
import org.projectnessie.cel.common.types.ListT;
import org.projectnessie.cel.common.types.StringT;
import org.projectnessie.cel.common.types.TimestampT;
import org.projectnessie.cel.common.types.Types;
import org.projectnessie.cel.common.types.ref.FieldType;
import org.projectnessie.cel.common.types.ref.Val;
import org.projectnessie.cel.relocated.com.google.api.expr.v1alpha1.Type;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.BooleanValue;
import org.waymark.check.cell.CellValue.DateTimeValue;
import org.waymark.check.cell.CellValue.DateValue;
import org.waymark.check.cell.CellValue.ListValue;
import org.waymark.check.cell.CellValue.MonthValue;
import org.waymark.check.cell.CellValue.NumberValue;
import org.waymark.check.cell.CellValue.TimeValue;
import org.waymark.check.cell.CellValue.YearValue;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;

/**
 * A field as an expression sees it. Texts, choices (by value, not by label) and times of day are strings. Whole numbers
 * and years are int, other numbers double. Dates, months and date-times are timestamps in UTC: a date is its midnight
 * and a month the midnight of its first day. A list is a list of strings.
 *
 * @param column the schema column, counted from 0
 * @param field the schema field of that column
 * @param back how many returns ago: 0 for a field of {@code self}, 1 for one of {@code previous}
 * @param blank the error that the field evaluates to where the cell is blank
 * @param unreadable the error that the field evaluates to where its value is unknown
 */
record CelField(int column, Field field, int back, Val blank, Val unreadable) {

    static CelField of(int column, Field field, int back) {
        String blank = back == 0
                ? MessagePhrases.isBlank(field)
                : MessagePhrases.the(field) + " was blank in the previous return";
        return new CelField(
                column,
                field,
                back,
                Err.newErr("%s", blank),
                Err.newErr("%s", MessagePhrases.the(field) + " cannot be read"));
    }

    /** The type and the accessors that the engine needs; it passes rows as {@link RowValues}. */
    FieldType type() {
        return new FieldType(celType(), row -> isSet((RowValues) row), row -> value((RowValues) row));
    }

    private Type celType() {
        return switch (field.type()) {
            case STRING, ANY, TIME -> Decls.String;
            case INTEGER, YEAR -> Decls.Int;
            case NUMBER -> Decls.Double;
            case BOOLEAN -> Decls.Bool;
            case DATE, DATETIME, YEARMONTH -> Decls.Timestamp;
            case LIST -> Decls.newListType(Decls.String);
        };
    }

    /**
     * A cell that cannot be read counts as set. If the table lacks the column, it is unknown whether the field is set.
     */
    private boolean isSet(RowValues row) {
        if (row.unknown(column) && row.text(column) == null) {
            throw new UnknownPresence();
        }
        return !row.blank(column);
    }

    private Val value(RowValues row) {
        if (row.unknown(column)) {
            return unreadable;
        }
        CellValue value = row.get(column);
        return value.isBlank() ? blank : value(value);
    }

    private Val value(CellValue value) {
        if (value instanceof NumberValue number) {
            return number(number.number());
        }
        if (value instanceof BooleanValue truth) {
            return Types.boolOf(truth.truth());
        }
        if (value instanceof YearValue year) {
            return IntT.intOf(year.year().getValue());
        }
        if (value instanceof TimeValue time) {
            return StringT.stringOf(DateTimeFormatter.ISO_LOCAL_TIME.format(time.time()));
        }
        if (value instanceof ListValue list) {
            return ListT.newStringArrayList(list.items().toArray(String[]::new));
        }
        Instant instant = instant(value);
        return instant == null ? StringT.stringOf(value.text()) : TimestampT.timestampOf(instant);
    }

    private Val number(BigDecimal number) {
        if (field.type() == org.waymark.schema.FieldType.NUMBER) {
            return DoubleT.doubleOf(number.doubleValue());
        }
        boolean fits = number.precision() - number.scale() <= 19
                && number.toBigInteger().bitLength() < Long.SIZE;
        return fits
                ? IntT.intOf(number.longValueExact())
                : Err.newErr("%s", MessagePhrases.the(field) + " is too large for a rule to calculate with");
    }

    private static @Nullable Instant instant(CellValue value) {
        if (value instanceof DateValue date) {
            return date.day().atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        if (value instanceof MonthValue month) {
            return month.month().atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        return value instanceof DateTimeValue time ? time.moment().toInstant(ZoneOffset.UTC) : null;
    }

    /** Ends an evaluation that asks whether an unknown field is set, as {@code has} can only return true or false. */
    static final class UnknownPresence extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private UnknownPresence() {
            super("it is unknown whether the field is set", null, false, false);
        }
    }
}
