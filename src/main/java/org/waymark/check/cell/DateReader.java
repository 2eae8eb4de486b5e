package org.waymark.check.cell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Field;
import org.waymark.text.Dates;

/**
 * Reads dates written as YYYY-MM-DD, and other unambiguous forms with an advisory; see {@link DateForms}. Gives a
 * {@link LocalDate}.
 */
final class DateReader implements ValueReader {

    private final Field field;

    DateReader(Field field) {
        this.field = field;
    }

    @Override
    public Object read(String text, CellKind kind, CellFaults faults) {
        DateForms.Reading reading = DateForms.read(text);
        LocalDate date = reading.date();
        if (date != null) {
            if (!reading.iso()) {
                faults.add(
                        Codes.DATE_NOT_ISO,
                        MessagePhrases.quote(text) + " is read as " + Dates.day(date) + ".",
                        "Write it as " + date + " next time.");
            }
            return date;
        }
        String why = reading.why();
        if (why != null || hasDigit(text)) {
            faults.add(
                    Codes.DATE_INVALID,
                    MessagePhrases.quote(text) + " " + (why == null ? "is not a date" : why) + ".",
                    fix(reading.probably()));
        } else {
            faults.add(Codes.WRONG_TYPE, MessagePhrases.quote(text) + " is not a date.", fix(null));
        }
        return UnreadableValue.VALUE;
    }

    private String fix(@Nullable LocalDate probably) {
        return probably == null
                ? "Write " + MessagePhrases.the(field) + " as YYYY-MM-DD" + MessagePhrases.suchAs(field) + "."
                : "If you mean " + Dates.day(probably) + ", write " + probably + ".";
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
