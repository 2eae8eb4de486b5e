package org.waymark.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The forms in which a schema can be written out. */
public enum SchemaFormat {
    /** The document the schema was read from, as it stands. */
    NATIVE(Schema::document),
    /** A Table Schema of Frictionless, without what waymark adds to it. */
    TABLE_SCHEMA(TableSchemaExport::write),
    /** A JSON Schema (2020-12) of one row. */
    JSON_SCHEMA(JsonSchemaExport::write),
    /** A data dictionary for people. */
    MARKDOWN(MarkdownDictionary::write);

    private final Function<Schema, String> writer;

    SchemaFormat(Function<Schema, String> writer) {
        this.writer = writer;
    }

    /** The word used on the command line, such as {@code table-schema}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of all formats. */
    public static List<String> words() {
        return Arrays.stream(values()).map(SchemaFormat::word).toList();
    }

    /**
     * The schema in this form, its last line ended.
     *
     * @param schema read from a document, not made by hand
     */
    public String write(Schema schema) {
        String text = writer.apply(schema);
        return text.endsWith("\n") ? text : text + "\n";
    }
}
