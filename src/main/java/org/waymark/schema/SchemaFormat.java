package org.waymark.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.storage.FileFormat;
import org.waymark.text.CsvCell;

/** The formats in which a schema can be written. */
public enum SchemaFormat implements FileFormat {
    /** The document that the schema was read from, unchanged. */
    NATIVE("json"),
    /** A Frictionless Table Schema without the additions of waymark. */
    TABLE_SCHEMA("json"),
    /** A JSON Schema (2020-12) of one row. */
    JSON_SCHEMA("json"),
    /** A data dictionary for a terminal. */
    TEXT("txt"),
    /** A data dictionary for a page. */
    MARKDOWN("md", "markdown"),
    /** The headers of a return as comma-separated text, followed by those of the Cover sheet. */
    TEMPLATE_CSV("csv");

    private static final int USUAL_WIDTH = 80;

    private final List<String> extensions;

    SchemaFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    @Override
    public List<String> extensions() {
        return extensions;
    }

    /** The word used on the command line, such as {@code table-schema}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same as {@link #word}, for the help of the command line. */
    @Override
    public String toString() {
        return word();
    }

    /** The words of all formats, in the order of declaration. */
    public static List<String> words() {
        return Arrays.stream(values()).map(SchemaFormat::word).toList();
    }

    /** The schema in this format, for lines of 80 columns. */
    public String write(Schema schema) {
        return write(schema, USUAL_WIDTH);
    }

    /**
     * The schema in this format, with a line end after the last line.
     *
     * @param schema a schema that was read from a document
     * @param width columns of a line, for text
     */
    public String write(Schema schema, int width) {
        String text = switch (this) {
            case NATIVE -> schema.document();
            case TABLE_SCHEMA -> TableSchemaExport.write(schema);
            case JSON_SCHEMA -> JsonSchemaExport.write(schema);
            case TEXT -> TextDictionary.write(schema, width);
            case MARKDOWN -> MarkdownDictionary.write(schema);
            case TEMPLATE_CSV -> headers(schema);
        };
        return text.endsWith("\n") ? text : text + "\n";
    }

    private static String headers(Schema schema) {
        return schema.columns().stream().map(Field::title).map(CsvCell::of).collect(Collectors.joining(","));
    }
}
