package org.waymark.check.rule;

import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.Wording;
import org.waymark.schema.Field;
import org.waymark.text.English;

/** How rules about history say what a field was and what it is. */
final class Moved {

    private Moved() {}

    static String value(Field field, @Nullable Object value) {
        return value == null ? "blank" : Wording.label(field, value);
    }

    /** "The Status was Completed in September 2026 and is On track now", without a full stop. */
    static String sentence(Field field, History row, int column) {
        return English.capital(Wording.the(field)) + " was " + value(field, row.value(1, column)) + " in "
                + row.before().month() + " and is " + value(field, row.value(0, column)) + " now";
    }
}
