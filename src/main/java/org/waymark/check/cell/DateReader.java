package org.waymark.check.cell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.check.cell.CellValue.DateValue;
import org.waymark.intake.grid.CellKind;
import org.waymark.programme.DateOrder;
import org.waymark.schema.Field;
import org.waymark.text.Dates;

/**
 * Reads dates written as YYYY-MM-DD, and other unambiguous forms with an advisory; see {@link DateForms}. Gives a
 * {@link DateValue}.
 */
final class DateReader implements ValueReader {

    private final Field field;
    private final DateOrder order;

    /** @param order how senders write dates; dates written so are not reported */
    DateReader(Field field, DateOrder order) {
        this.field = field;
        this.order = order;
    }

    @Override
    public CellValue read(String text, CellKind kind, CellFaults faults) {
        DateForms.Reading reading = DateForms.read(text);
        LocalDate date = reading.date();
        if (date != null) {
            report(text, date, reading.form(), faults);
            return new DateValue(date);
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
        return AbsentValue.UNREADABLE;
    }

    /** Dates that could be read in two ways are reported cell by cell, so that a person looks at each of them. */
    private void report(String text, LocalDate date, DateForms.Form form, CellFaults faults) {
        boolean usual = form == DateForms.Form.ISO || (order == DateOrder.DMY && form != DateForms.Form.OTHER);
        if (usual) {
            return;
        }
        String message = MessagePhrases.quote(text) + " is read as " + Dates.day(date) + ".";
        String fix = "Write it as " + date + " next time.";
        if (form == DateForms.Form.AMBIGUOUS) {
            faults.add(Codes.DATE_NOT_ISO, message, fix);
        } else {
            faults.addToColumn(Codes.DATE_NOT_ISO, message, fix);
        }
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
