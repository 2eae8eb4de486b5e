package org.waymark.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.waymark.report.YieldFormat;
import org.waymark.report.csv.CsvRow;
import org.waymark.storage.FileFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The formats of the list of codes and of their yield. */
enum RulesFormat implements FileFormat {
    TEXT("txt") {
        @Override
        void write(List<CodeList.ListedCode> entries, HelpPage page, Writer out) throws IOException {
            int widest = entries.stream()
                    .mapToInt(entry -> entry.code().id().length())
                    .max()
                    .orElse(0);
            for (CodeList.ListedCode entry : entries) {
                String code = entry.code().id()
                        + " ".repeat(widest + 2 - entry.code().id().length());
                out.write(page.bold(code)
                        + entry.weight()
                        + " ".repeat(10 - entry.weight().length()));
                out.write(page.wrapped(entry.meaning(), widest + 12));
            }
            out.write("\nwaymark explain CODE explains why a code matters and how to fix it.\n");
        }
    },
    MARKDOWN("md", "markdown") {
        @Override
        void write(List<CodeList.ListedCode> entries, HelpPage page, Writer out) throws IOException {
            out.write("| code | name | severity | meaning |\n|---|---|---|---|\n");
            for (CodeList.ListedCode entry : entries) {
                out.write("| " + entry.code().id() + " | " + entry.code().slug() + " | " + entry.weight() + " | "
                        + entry.meaning().replace("|", "\\|") + " |\n");
            }
        }
    },
    CSV("csv") {
        @Override
        void write(List<CodeList.ListedCode> entries, HelpPage page, Writer out) throws IOException {
            out.write(CsvRow.of(List.of("code", "slug", "severity", "meaning", "fix")));
            for (CodeList.ListedCode entry : entries) {
                out.write(CsvRow.of(
                        List.of(entry.code().id(), entry.code().slug(), entry.weight(), entry.meaning(), entry.fix())));
            }
        }
    },
    JSON("json") {
        @Override
        void write(List<CodeList.ListedCode> entries, HelpPage page, Writer out) throws IOException {
            JsonFactory factory = JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();
            try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
                json.writeStartArray();
                for (CodeList.ListedCode entry : entries) {
                    json.writeRaw("\n");
                    json.writeStartObject();
                    json.writeStringProperty("code", entry.code().id());
                    json.writeStringProperty("slug", entry.code().slug());
                    json.writeStringProperty("severity", entry.weight());
                    json.writeStringProperty("meaning", entry.meaning());
                    json.writeStringProperty("fix", entry.fix());
                    json.writeStringProperty(
                            "fixable", entry.doc() == null ? "no" : entry.doc().fixable());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeRaw("\n");
            }
        }
    };

    private final List<String> extensions;

    RulesFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    @Override
    public List<String> extensions() {
        return extensions;
    }

    /** The same format of the yield of the rules. */
    YieldFormat ofYield() {
        return YieldFormat.valueOf(name());
    }

    abstract void write(List<CodeList.ListedCode> entries, HelpPage page, Writer out) throws IOException;

    /** As typed on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
