package org.waymark.findings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.CodeDoc;
import org.waymark.catalogue.CodeDocs;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.schema.Rule;
import tools.jackson.core.JsonGenerator;

/** The rules of a SARIF run: the codes that were found and those of the schema's rules, ordered by ID. */
final class SarifRules {

    private final FindingsPresentation presentation;
    private final List<Code> codes;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Map<String, String> places;

    SarifRules(FindingsPresentation presentation, List<Finding> findings) {
        this.presentation = presentation;
        Map<String, Code> known = new LinkedHashMap<>();
        presentation.schema().rules().forEach(rule -> known.put(rule.code().id(), rule.code()));
        findings.forEach(finding -> known.putIfAbsent(finding.code().id(), finding.code()));
        this.codes = known.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        codes.forEach(code -> positions.put(code.id(), positions.size()));
        this.places = presentation.schema().rules().stream()
                .collect(Collectors.toMap(rule -> rule.code().id(), Rule::place, (first, second) -> first));
    }

    /** The index of a code in the list of rules. */
    int index(Code code) {
        return Objects.requireNonNull(positions.get(code.id()), code.id());
    }

    void write(JsonGenerator json) {
        json.writeArrayPropertyStart("rules");
        codes.forEach(code -> rule(json, code));
        json.writeEndArray();
    }

    private void rule(JsonGenerator json, Code code) {
        Optional<CodeDoc> doc = CodeDocs.of(code);
        String meaning = doc.map(CodeDoc::meaning)
                .orElseGet(() -> "A rule of the programme's own schema, stated in "
                        + places.getOrDefault(code.id(), presentation.schema().name()) + ".");
        json.writeStartObject();
        json.writeStringProperty("id", code.id());
        json.writeStringProperty("name", pascal(code.slug()));
        text(json, "shortDescription", meaning);
        text(json, "fullDescription", doc.map(d -> meaning + " " + d.why()).orElse(meaning));
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", doc.map(SarifRules::plainHelp).orElse(meaning));
        json.writeStringProperty("markdown", doc.map(SarifRules::markdownHelp).orElse(meaning));
        json.writeEndObject();
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(presentation.severity(code)));
        json.writeEndObject();
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVISORY -> "note";
        };
    }

    private static String plainHelp(CodeDoc doc) {
        return doc.why() + "\n\nFix: " + doc.fix() + "\n\nGood: " + doc.good() + "\nBad: " + doc.bad();
    }

    private static String markdownHelp(CodeDoc doc) {
        return doc.why() + "\n\n**Fix:** " + doc.fix() + "\n\n| good | bad |\n|---|---|\n| " + cell(doc.good()) + " | "
                + cell(doc.bad()) + " |\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private static void text(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /** SARIF expects names such as {@code GreenWhileSlipping}. */
    private static String pascal(String slug) {
        return Arrays.stream(slug.split("-", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
