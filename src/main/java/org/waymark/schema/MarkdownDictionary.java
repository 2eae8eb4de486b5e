package org.waymark.schema;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a schema as a data dictionary in Markdown, with one table for the columns and one for the Cover sheet. */
final class MarkdownDictionary {

    private MarkdownDictionary() {}

    static String write(Schema schema) {
        StringBuilder text =
                new StringBuilder("# ").append(escape(schema.title())).append("\n\n");
        text.append("Schema `").append(schema.name()).append('`');
        if (!schema.version().isEmpty()) {
            text.append(", version ").append(schema.version());
        }
        text.append(". A value may be sent as its code or as its label.\n");
        if (!schema.primaryKey().isEmpty()) {
            text.append("\nA row is identified by ")
                    .append(schema.primaryKey().stream()
                            .map(name -> "`" + name + "`")
                            .collect(Collectors.joining(", ")))
                    .append(".\n");
        }
        table("Columns", schema.fields(), text);
        if (!schema.headerFields().isEmpty()) {
            table("Cover sheet", schema.headerFields(), text);
        }
        return text.toString();
    }

    private static void table(String heading, List<Field> fields, StringBuilder text) {
        text.append("\n## ").append(heading).append("\n\n");
        text.append("| Header | Field | Type | Required | Values | What it holds | How to fill it in | Example |\n");
        text.append("|---|---|---|---|---|---|---|---|\n");
        for (Field field : fields) {
            text.append("| ")
                    .append(String.join(
                            " | ",
                            escape(field.title()),
                            "`" + field.name() + "`",
                            field.type().word(),
                            field.constraints().required() ? "yes" : "no",
                            FieldValues.of(field, MarkdownDictionary::code, MarkdownDictionary::escape),
                            escape(field.description()),
                            escape(field.guidance()),
                            escape(field.example())))
                    .append(" |\n");
        }
    }

    private static String code(String text) {
        return "`" + escape(text) + "`";
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replaceAll("\\s+", " ");
    }
}
