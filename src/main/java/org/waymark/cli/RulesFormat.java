package org.waymark.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Severity;
import org.waymark.programme.Programme;
import org.waymark.schema.Rule;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The formats in which everything that is checked is listed. */
enum RulesFormat {
    TEXT {
        @Override
        void write(List<Entry> entries, boolean paints, int width, Writer out) throws IOException {
            for (Entry entry : entries) {
                String line = "%-7s %-9s %s".formatted(entry.code(), entry.weight(), entry.slug());
                out.write(line + '\n');
            }
            out.write("\nwaymark explain CODE tells what a code means and how to put it right.\n");
        }
    },
    MARKDOWN {
        @Override
        void write(List<Entry> entries, boolean paints, int width, Writer out) throws IOException {
            out.write("| code | name | severity |\n|---|---|---|\n");
            for (Entry entry : entries) {
                out.write("| " + entry.code() + " | " + entry.slug() + " | " + entry.weight() + " |\n");
            }
        }
    },
    JSON {
        @Override
        void write(List<Entry> entries, boolean paints, int width, Writer out) {
            try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
                json.writeStartArray();
                for (Entry entry : entries) {
                    json.writeStartObject();
                    json.writeStringProperty("code", entry.code());
                    json.writeStringProperty("slug", entry.slug());
                    json.writeStringProperty("severity", entry.weight());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
        }
    };

    /**
     * One code as a programme weighs it.
     *
     * @param severity null when the programme does not check it
     */
    record Entry(String code, String slug, @Nullable Severity severity) {

        String weight() {
            return severity == null ? "off" : severity.word();
        }
    }

    abstract void write(List<Entry> entries, boolean paints, int width, Writer out) throws IOException;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** waymark's own codes, then those that the programme's schema adds. */
    static List<Entry> entries(Programme programme) {
        Map<String, Code> codes = new LinkedHashMap<>(Codes.all());
        for (Rule rule : programme.schema().rules()) {
            codes.put(rule.code().id(), rule.code());
        }
        List<Entry> entries = new ArrayList<>();
        for (Code code : codes.values()) {
            Severity severity = programme.severities().getOrDefault(code.id(), code.severity());
            entries.add(new Entry(code.id(), code.slug(), programme.off().contains(code.id()) ? null : severity));
        }
        return entries;
    }
}
