package org.waymark.tools.samples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.waymark.schema.Category;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;

/** How a sender calls the columns and writes the values. */
record ColumnPresentation(Headings headings, boolean labels, Dates dates) {

    enum Headings {
        NAMES,
        TITLES,
        ALIASES
    }

    enum Dates {
        ISO,
        UK
    }

    /** The headings and values that waymark itself writes. */
    static final ColumnPresentation PLAIN = new ColumnPresentation(Headings.NAMES, false, Dates.ISO);

    static final String FIRST_VERSION = "1.0.0";

    static final Schema SCHEMA = SchemaSource.builtIn();

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    /** The columns of schema 1.0.0 except those that the sender leaves out, with the submission date last. */
    static List<Field> columnsWithout(String... left) {
        return columnsOf(FIRST_VERSION, left);
    }

    /** The columns of a version of the schema except those that the sender leaves out, with the submission date last. */
    static List<Field> columnsOf(String version, String... left) {
        Predicate<Field> kept = field -> !List.of(left).contains(field.name())
                && field.since().map(since -> since.compareTo(version) <= 0).orElse(true);
        List<Field> header = SCHEMA.headerFields().stream()
                .filter(field -> field.name().equals("submitted_on"))
                .toList();
        return List.of(SCHEMA.fields(), header).stream()
                .flatMap(List::stream)
                .filter(kept)
                .toList();
    }

    String header(Field field) {
        return switch (headings) {
            case NAMES -> field.name();
            case TITLES -> field.title();
            case ALIASES ->
                field.aliases().isEmpty() ? field.title() : field.aliases().get(0);
        };
    }

    /** A value as this sender writes it in text. A value that the schema does not know is unchanged. */
    String text(Field field, String value) {
        if (field.type() == FieldType.DATE && dates == Dates.UK && isIsoDate(value)) {
            return LocalDate.parse(value).format(DAY_FIRST);
        }
        return labels
                ? field.categories().stream()
                        .filter(category -> category.value().equals(value))
                        .map(Category::label)
                        .findFirst()
                        .orElse(value)
                : value;
    }

    static boolean isIsoDate(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}");
    }
}
