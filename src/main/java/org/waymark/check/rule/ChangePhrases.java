package org.waymark.check.rule;

import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.text.English;

/** How rules about history say what a field was and what it is. */
final class ChangePhrases {

    private ChangePhrases() {}

    static String value(Field field, @Nullable Object value) {
        return value == null ? "blank" : MessagePhrases.label(field, value);
    }

    /** "The Status was Completed in September 2026 and is On track now", without a full stop. */
    static String sentence(Field field, RowHistory row, int column) {
        return English.capital(MessagePhrases.the(field)) + " was " + value(field, row.value(1, column)) + " in "
                + row.before().month() + " and is " + value(field, row.value(0, column)) + " now";
    }
}
