package org.waymark.template.workbook;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;

/** Writes the help on a field. */
final class FieldHelp {

    private FieldHelp() {}

    /** The note on a header: what the field contains, how to fill it in, the values allowed, and an example. */
    static String note(Field field, Schema schema) {
        String required = required(field, schema) ? "Always needed." : "";
        String allowed =
                new FieldEntry(field).choices().isEmpty() ? "" : "One of: " + new FieldEntry(field).allowed() + ".";
        String example = field.example().isEmpty() || !allowed.isEmpty() ? "" : "Example: " + field.example();
        return Stream.of(field.description(), field.guidance(), required, allowed, example)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static boolean required(Field field, Schema schema) {
        return field.constraints().required() || schema.primaryKey().contains(field.name());
    }
}
