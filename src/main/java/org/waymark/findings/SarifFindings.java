package org.waymark.findings;

import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.QueryAnswer;
import org.waymark.check.Verdict;
import org.waymark.text.English;
import org.waymark.text.SentText;
import tools.jackson.core.JsonGenerator;

/**
 * Writes SARIF 2.1.0 within the limits of GitHub's code scanning, which rejects a run of more than 25,000 results: if
 * there are more, the most severe are kept and a notification counts the rest. A line of a CSV file is a region. A
 * workbook has no lines, so its cells are logical locations and are named in the message. Suppressed findings are written
 * as suppressed results with their reason, so that they are visible but do not open an alert.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
record SarifFindings(FindingsPresentation presentation, int most) implements FindingsWriter {

    /** The most results in one run that GitHub accepts. */
    static final int MOST = 25_000;

    SarifFindings(FindingsPresentation presentation) {
        this(presentation, MOST);
    }

    @Override
    public void write(Verdict verdict, Writer out) {
        long all = verdict.count();
        List<Finding> written = (all <= most ? verdict.findings() : verdict.heaviest(most)).toList();
        List<Finding> suppressed =
                verdict.suppressed().limit(most - written.size()).toList();
        SarifRules rules = new SarifRules(
                presentation,
                Stream.concat(written.stream(), suppressed.stream()).toList());
        FingerprintNumbers fingerprints = new FingerprintNumbers();
        try (JsonGenerator json = JsonLayout.generator(out, Set.of("runs", "rules", "results"))) {
            json.writeStartObject();
            json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool(json, rules);
            invocation(json, all - written.size(), verdict.suppressedCount() - suppressed.size());
            json.writeStringProperty("columnKind", "unicodeCodePoints");
            presentation.settings().ifPresent(settings -> {
                json.writeObjectPropertyStart("properties");
                json.writeStringProperty("settings", settings.sentence());
                json.writeEndObject();
            });
            json.writeArrayPropertyStart("results");
            written.forEach(finding -> result(json, finding, rules, fingerprints.next(finding), null));
            suppressed.forEach(finding ->
                    result(json, finding, rules, fingerprints.next(finding), presentation.whySuppressed(finding)));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void tool(JsonGenerator json, SarifRules rules) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "waymark");
        json.writeStringProperty("version", presentation.version());
        json.writeStringProperty("semanticVersion", presentation.version());
        rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void invocation(JsonGenerator json, long unwritten, long suppressed) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", true);
        if (unwritten > 0 || suppressed > 0) {
            json.writeArrayPropertyStart("toolExecutionNotifications");
            if (unwritten > 0) {
                notification(
                        json,
                        "warning",
                        English.count(unwritten, "less severe finding") + English.agree(unwritten, " was", " were")
                                + " left out; write all with --report json=FILE.");
            }
            if (suppressed > 0) {
                notification(
                        json,
                        "note",
                        English.count(suppressed, "suppressed finding") + English.agree(suppressed, " was", " were")
                                + " left out.");
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void notification(JsonGenerator json, String level, String text) {
        json.writeStartObject();
        json.writeStringProperty("level", level);
        message(json, text);
        json.writeEndObject();
    }

    /** @param suppressed the reason for which the programme suppresses the finding, or null if it does not */
    private static void result(
            JsonGenerator json, Finding finding, SarifRules rules, String fingerprint, @Nullable String suppressed) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.code().id());
        json.writeNumberProperty("ruleIndex", rules.index(finding.code()));
        json.writeStringProperty("level", SarifRules.level(finding.severity()));
        message(
                json,
                AddressRanges.inFile(finding.address()) + MilestoneNames.lead(finding) + finding.message() + " "
                        + finding.fix());
        json.writeArrayPropertyStart("locations");
        location(json, finding.address());
        json.writeEndArray();
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("primaryLocationLineHash", fingerprint);
        json.writeStringProperty("waymark/v1", finding.fingerprint());
        json.writeEndObject();
        Address related = finding.related();
        if (related != null) {
            json.writeArrayPropertyStart("relatedLocations");
            location(json, related);
            json.writeEndArray();
        }
        properties(json, finding.query());
        if (suppressed != null) {
            json.writeArrayPropertyStart("suppressions");
            json.writeStartObject();
            json.writeStringProperty("kind", "external");
            json.writeStringProperty("justification", SentText.line(suppressed));
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** The state of a query and its answer; nothing for other findings. */
    private static void properties(JsonGenerator json, @Nullable QueryAnswer query) {
        if (query == null) {
            return;
        }
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("state", query.state().word());
        if (query.explanation() != null) {
            json.writeStringProperty("explanation", SentText.line(query.explanation()));
        }
        if (query.note() != null) {
            json.writeStringProperty("note", SentText.line(query.note()));
        }
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, Address address) {
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", FileUris.of(address.file()));
        json.writeEndObject();
        if (address.sheet() == null && address.hasRow()) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", address.row());
            json.writeNumberProperty("startColumn", 1);
            json.writeEndObject();
        }
        json.writeEndObject();
        logical(json, address);
        json.writeEndObject();
    }

    private static void logical(JsonGenerator json, Address address) {
        String sheet = address.sheet() == null ? null : SentText.line(address.sheet());
        String cell = address.cell();
        if (sheet == null && cell == null) {
            return;
        }
        json.writeArrayPropertyStart("logicalLocations");
        if (cell != null) {
            logical(json, cell, sheet == null ? cell : sheet + '!' + cell, "cell");
        }
        if (sheet != null) {
            logical(json, sheet, sheet, "sheet");
        }
        json.writeEndArray();
    }

    private static void logical(JsonGenerator json, String name, String qualified, String kind) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeStringProperty("fullyQualifiedName", qualified);
        json.writeStringProperty("kind", kind);
        json.writeEndObject();
    }

    /** In a SARIF message, {@code [text](target)} is a link unless its brackets are escaped (3.11.6). */
    private static void message(JsonGenerator json, String text) {
        String line = SentText.line(text);
        json.writeObjectPropertyStart("message");
        json.writeStringProperty(
                "text", line.contains("](") ? line.replace("[", "\\[").replace("]", "\\]") : line);
        json.writeEndObject();
    }
}
