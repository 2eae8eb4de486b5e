package org.waymark.pack.data;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.waymark.pack.content.PackFiles;
import org.waymark.progress.Progress;
import org.waymark.report.json.PrettyJson;
import org.waymark.text.CsvColumn;
import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code data/datapackage.json}: the files in the folder {@code data} as a Frictionless Data Package, version 2,
 * so that other programs know the type of every column. The columns come from the tables' own lists. It names no
 * licence, because waymark does not know the licence under which an office publishes. It has no time of creation, so
 * that the same returns give the same bytes.
 *
 * @see <a href="https://datapackage.org/standard/data-package/">The standard</a>
 */
final class DataPackage {

    static final String PATH = "data/datapackage.json";

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private final Progress progress;
    private final List<DataTable> tables;

    DataPackage(Progress progress, List<DataTable> tables) {
        this.progress = progress;
        this.tables = tables;
    }

    void writeTo(Writer out) throws IOException {
        try (JsonGenerator json = PrettyJson.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", PROFILES + "datapackage.json");
            json.writeStringProperty("name", "waymark-" + progress.period());
            json.writeStringProperty("title", progress.programme() + ", " + progress.period());
            json.writeArrayPropertyStart("resources");
            tables.forEach(table -> table(table, json));
            report(json);
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void table(DataTable table, JsonGenerator json) {
        json.writeStartObject();
        common(table.path(), table.title(), json);
        json.writeStringProperty("type", "table");
        json.writeStringProperty("format", "csv");
        json.writeStringProperty("mediatype", "text/csv");
        json.writeStringProperty("encoding", "utf-8");
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("$schema", PROFILES + "tableschema.json");
        json.writeArrayPropertyStart("fields");
        for (CsvColumn column : table.columns()) {
            json.writeStartObject();
            json.writeStringProperty("name", column.name());
            json.writeStringProperty("type", column.type().word());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("missingValues");
        json.writeString("");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void report(JsonGenerator json) {
        json.writeStartObject();
        common(PackFiles.REPORT, "Every figure and milestone, for programs", json);
        json.writeStringProperty("format", "json");
        json.writeStringProperty("mediatype", "application/json");
        json.writeStringProperty("encoding", "utf-8");
        json.writeEndObject();
    }

    private static void common(String path, String title, JsonGenerator json) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        json.writeStringProperty("$schema", PROFILES + "dataresource.json");
        json.writeStringProperty("name", file.substring(0, file.lastIndexOf('.')));
        json.writeStringProperty("path", file);
        json.writeStringProperty("title", title);
    }
}
