package org.waymark.check.rule;

import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.text.English;

/** Phrases for rules that compare a field with its value in the previous return. */
final class ChangePhrases {

    private ChangePhrases() {}

    /** A value as people read it: its label, or "blank" where there is none. */
    static String value(Field field, CellValue value) {
        return value.isPresent() ? MessagePhrases.label(field, value) : "blank";
    }

    /** A sentence without its full stop, such as "The Status was Completed in September 2026 and is On track now". */
    static String sentence(Field field, RowHistory row, int column) {
        return English.capital(MessagePhrases.the(field)) + " was " + value(field, row.value(1, column)) + " in "
                + row.before().month() + " and is " + value(field, row.value(0, column)) + " now";
    }
}
