package org.waymark.check.rule;

import java.util.List;
import org.waymark.check.cell.Wording;
import org.waymark.schema.Field;

/** One test of one value within a condition. */
sealed interface ValueTest {

    int column();

    Field field();

    Truth holds(RowValues row);

    /** What holds, in words: "the Status is Completed". */
    String describe(RowValues row);

    /** The value is one of these, or, negated, another one. A blank has no value, so it satisfies neither. */
    record OneOf(int column, Field field, List<Object> values, boolean negated) implements ValueTest {

        @Override
        public Truth holds(RowValues row) {
            if (row.unknown(column)) {
                return Truth.UNKNOWN;
            }
            Object value = row.get(column);
            return Truth.of(value != null && values.contains(value) != negated);
        }

        @Override
        public String describe(RowValues row) {
            Object value = row.get(column);
            return Wording.the(field) + " is " + (value == null ? "blank" : Wording.label(field, value));
        }
    }

    /** Nothing stands in the cell, or something does, readable or not. */
    record Blank(int column, Field field, boolean blank) implements ValueTest {

        @Override
        public Truth holds(RowValues row) {
            if (row.unknown(column) && row.text(column) == null) {
                return Truth.UNKNOWN;
            }
            return Truth.of(row.blank(column) == blank);
        }

        @Override
        public String describe(RowValues row) {
            return Wording.the(field) + (blank ? " is blank" : " is given");
        }
    }
}
