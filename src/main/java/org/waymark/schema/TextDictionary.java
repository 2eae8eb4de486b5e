package org.waymark.schema;

import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.terminal.LineWrapper;
import org.waymark.text.SentText;

/** Writes a schema as a data dictionary for a terminal: a paragraph for each column, with its parts aligned. */
final class TextDictionary {

    private static final int MARGIN = 2;
    private static final int PART = 12;

    private TextDictionary() {}

    /** @param width columns of a line */
    static String write(Schema schema, int width) {
        StringBuilder text = new StringBuilder(SentText.line(schema.title())).append("\n\n");
        String version = schema.version().isEmpty() ? "" : ", version " + schema.version();
        text.append(LineWrapper.paragraph(
                "Schema " + schema.name() + version + ". A value may be sent as its code or as its label.",
                0,
                0,
                width));
        if (!schema.primaryKey().isEmpty()) {
            text.append(LineWrapper.paragraph(
                    "A row is identified by " + String.join(", ", schema.primaryKey()) + ".", 0, 0, width));
        }
        fields("Columns", schema.fields(), width, text);
        if (!schema.headerFields().isEmpty()) {
            fields("Cover sheet", schema.headerFields(), width, text);
        }
        return text.toString();
    }

    private static void fields(String heading, List<Field> fields, int width, StringBuilder text) {
        text.append('\n').append(heading).append('\n');
        for (Field field : fields) {
            String required = field.constraints().required() ? ", required" : "";
            text.append('\n')
                    .append(LineWrapper.paragraph(
                            SentText.line(field.title()) + " (" + field.name() + "): "
                                    + field.type().word() + required,
                            0,
                            MARGIN,
                            width));
            part("Holds", field.description(), width, text);
            part("Fill in", field.guidance(), width, text);
            part("Values", FieldValues.of(field, UnaryOperator.identity(), UnaryOperator.identity()), width, text);
            part("Example", field.example(), width, text);
        }
    }

    private static void part(String label, String words, int width, StringBuilder text) {
        if (!words.isBlank()) {
            text.append(" ".repeat(MARGIN))
                    .append(label)
                    .append(" ".repeat(PART - MARGIN - label.length()))
                    .append(LineWrapper.paragraph(SentText.line(words), PART, PART, width));
        }
    }
}
