package org.waymark.check.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.FixClass;
import org.waymark.check.cell.CellValue.DateValue;
import org.waymark.check.cell.CellValue.MonthValue;
import org.waymark.check.cell.CellValue.NumberValue;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.intake.grid.CellKind;
import org.waymark.intake.workbook.ExcelNumbers;
import org.waymark.programme.DateOrder;
import org.waymark.schema.Category;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;

/**
 * Gives cells their canonical form: the text that is read as the same value without a finding about its form. Thread-safe.
 *
 * <p>Stray characters are removed (WM-C09), dates and months are written as in ISO 8601 (WM-C04), numbers without marks
 * between thousands, and choices with their code. In a workbook a choice has its label instead, because the drop-down
 * lists of templates offer labels. There is no canonical form for a blank cell, a rating, a date that could be read in two
 * ways, and a cell that holds a number, a date, a truth value or an error rather than text.
 *
 * <pre>{@code
 * CanonicalForms forms = CanonicalForms.of(schema, DateOrder.ISO);
 * forms.of(column, "31/10/2026", CellKind.TEXT, CanonicalForms.Medium.TEXT).text(); // 2026-10-31
 * }</pre>
 */
public final class CanonicalForms {

    /** The field with the confidence in a milestone. Its value is a judgement, which only its sender may write. */
    private static final String RATING = "rag";

    /** Whether numbers and choices are written for programs or for a spreadsheet. */
    public enum Medium {
        TEXT,
        WORKBOOK;

        /** The medium of a cell: only workbooks have sheets. */
        public static Medium of(Address address) {
            return address.sheet() == null ? TEXT : WORKBOOK;
        }
    }

    private final List<Field> fields;
    private final List<CellReader> readers;

    private CanonicalForms(List<Field> fields, List<CellReader> readers) {
        this.fields = fields;
        this.readers = readers;
    }

    /**
     * The forms of a schema's columns.
     *
     * @param dates the order of dates that is not reported; dates in that order are left as they are
     */
    public static CanonicalForms of(Schema schema, DateOrder dates) {
        return of(schema, CellReaders.of(schema, dates));
    }

    /** The forms of a schema's columns, by the readers of these columns. */
    public static CanonicalForms of(Schema schema, List<CellReader> readers) {
        return new CanonicalForms(schema.columns(), readers);
    }

    /**
     * The class of the correction that removes a finding in a cell.
     *
     * @param column the column of the schema, counted from 0
     * @param text the cell as sent
     * @return the class; null when no correction removes the finding
     */
    public @Nullable FixClass settling(Code code, int column, @Nullable String text, CellKind kind, Medium medium) {
        FixClass fixClass = FixClass.of(code);
        if (fixClass == null) {
            return null;
        }
        Optional<CanonicalForm> form =
                fixClass == FixClass.SAFE ? of(column, text, kind, medium) : guess(column, text, kind, medium);
        return form.isPresent() && form.get().codes().contains(code) ? fixClass : null;
    }

    /**
     * The canonical form of a cell.
     *
     * @param column the column of the schema, counted from 0
     * @param text the cell as sent
     * @return the form; empty when the cell has it already or has none
     */
    public Optional<CanonicalForm> of(int column, @Nullable String text, CellKind kind, Medium medium) {
        Field field = fields.get(column);
        if (text == null || kind != CellKind.TEXT || field.name().equals(RATING)) {
            return Optional.empty();
        }
        Reading reading = read(column, text, CellKind.TEXT);
        if (reading.value().isBlank()) {
            return Optional.empty();
        }
        String clean = StrayCharacters.in(text) ? StrayCharacters.clean(text) : text;
        String written = written(field, clean, reading, medium);
        boolean number = medium == Medium.WORKBOOK && isStoredNumber(reading.value(), clean, written);
        return form(column, text, reading, written, number)
                .or(() -> written.equals(clean) && !number
                        ? Optional.empty()
                        : form(column, text, reading, clean, false));
    }

    /** The form of a text from which only stray characters are removed; empty when it has none. */
    public Optional<CanonicalForm> withoutStrays(int column, String text, CellKind kind) {
        if (kind != CellKind.TEXT || !StrayCharacters.in(text)) {
            return Optional.empty();
        }
        return form(column, text, read(column, text, kind), StrayCharacters.clean(text), false);
    }

    /**
     * The choice that a misspelt text probably means, as its form. Ratings are never guessed.
     *
     * @param column the column of the schema, counted from 0
     * @param text the cell as sent
     * @return the form; empty when the text is a choice, or none is near
     */
    public Optional<CanonicalForm> guess(int column, @Nullable String text, CellKind kind, Medium medium) {
        Field field = fields.get(column);
        if (text == null || kind != CellKind.TEXT || field.name().equals(RATING)) {
            return Optional.empty();
        }
        Reading reading = read(column, text, CellKind.TEXT);
        if (!reading.codes().contains(Codes.NOT_ALLOWED)) {
            return Optional.empty();
        }
        return readers.get(column)
                .nearestChoice(StrayCharacters.clean(text))
                .flatMap(label -> field.categories().stream()
                        .filter(each -> each.label().equals(label))
                        .findFirst())
                .map(choice -> medium == Medium.WORKBOOK ? choice.label() : choice.value())
                .map(written -> new CanonicalForm(written, false, reading.codes(), false));
    }

    /** Reads a cell as the checks do. */
    public CellValue value(int column, @Nullable String text, CellKind kind) {
        return readers.get(column).read(text, kind, IgnoredFaults.FAULTS);
    }

    private record Reading(CellValue value, List<Code> codes) {}

    private Reading read(int column, String text, CellKind kind) {
        CollectedCodes codes = new CollectedCodes(new ArrayList<>());
        CellValue value = readers.get(column).read(text, kind, codes);
        return new Reading(value, codes.found());
    }

    private static String written(Field field, String clean, Reading reading, Medium medium) {
        CellValue value = reading.value();
        boolean reported = reading.codes().contains(Codes.DATE_NOT_ISO);
        if (reported && (value instanceof DateValue || value instanceof MonthValue)) {
            return DateForms.read(clean).form() == DateForms.Form.AMBIGUOUS ? clean : value.text();
        }
        if (value instanceof NumberValue number && NumberReader.isBare(clean)) {
            return NumberReader.isPlain(clean) ? clean : number.text();
        }
        if (value instanceof TextValue choice && !field.categories().isEmpty()) {
            return written(field, clean, choice.text(), medium);
        }
        return clean;
    }

    private static String written(Field field, String clean, String choice, Medium medium) {
        if (medium == Medium.TEXT) {
            return choice;
        }
        for (Category category : field.categories()) {
            if (category.value().equals(choice)) {
                return clean.equals(choice) ? clean : category.label();
            }
        }
        return clean;
    }

    /** Whether a workbook can store a number so that it is read with the same digits. */
    private static boolean isStoredNumber(CellValue value, String clean, String written) {
        return value instanceof NumberValue number
                && NumberReader.isBare(clean)
                && number.text().equals(ExcelNumbers.plain(written));
    }

    /** The form, unless it would be read as another value or with a fault that the text does not have. */
    private Optional<CanonicalForm> form(int column, String text, Reading before, String written, boolean number) {
        if (!number && written.equals(text)) {
            return Optional.empty();
        }
        Reading after = read(column, written, number ? CellKind.NUMBER : CellKind.TEXT);
        boolean same = !before.value().isBlank()
                && before.value().equals(after.value())
                && before.codes().containsAll(after.codes());
        List<Code> solved = before.codes().stream()
                .filter(code ->
                        FixClass.of(code) == FixClass.SAFE && !after.codes().contains(code))
                .toList();
        return same ? Optional.of(new CanonicalForm(written, number, solved, true)) : Optional.empty();
    }

    /** Collects the codes of a cell's faults. */
    private record CollectedCodes(List<Code> found) implements CellFaults {

        @Override
        public void add(Code code, String message, String fix) {
            if (!found.contains(code)) {
                found.add(code);
            }
        }

        @Override
        public void mask(String shown) {
            // The form has the text as sent; whoever shows it masks it.
        }
    }
}
