package org.waymark.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.text.CsvCell;

/** The forms in which a schema can be written out. */
public enum SchemaFormat {
    /** The document the schema was read from, as it stands. */
    NATIVE,
    /** A Table Schema of Frictionless, without what waymark adds to it. */
    TABLE_SCHEMA,
    /** A JSON Schema (2020-12) of one row. */
    JSON_SCHEMA,
    /** A data dictionary for people. */
    MARKDOWN,
    /** The headers of a return as comma-separated text, those of the Cover sheet after them. */
    TEMPLATE_CSV;

    /** The word used on the command line, such as {@code table-schema}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The id, as typed on the command line and shown in its help. */
    @Override
    public String toString() {
        return word();
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
        String text = switch (this) {
            case NATIVE -> schema.document();
            case TABLE_SCHEMA -> TableSchemaExport.write(schema);
            case JSON_SCHEMA -> JsonSchemaExport.write(schema);
            case MARKDOWN -> MarkdownDictionary.write(schema);
            case TEMPLATE_CSV -> headers(schema);
        };
        return text.endsWith("\n") ? text : text + "\n";
    }

    private static String headers(Schema schema) {
        return schema.columns().stream().map(Field::title).map(CsvCell::of).collect(Collectors.joining(","));
    }
}
