package org.waymark.pack;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Severity;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.PersonalDataUse;
import org.waymark.check.collection.ReturnSet;
import org.waymark.pack.archive.ManifestSeal;
import org.waymark.pack.content.DigestStream;
import org.waymark.pack.content.PackContent;
import org.waymark.pack.content.PackDocument;
import org.waymark.pack.content.PackFiles;
import org.waymark.pack.content.PackInput;
import org.waymark.programme.Programme;
import org.waymark.progress.ReturnState;
import org.waymark.report.json.NullableValues;
import org.waymark.report.json.PassedOverJson;
import org.waymark.report.json.PrettyJson;
import org.waymark.schema.SettingsFile;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the manifest of a pack: the settings and returns that it was made from, and the files in it, each with its
 * SHA-256, and the SHA-256 of the manifest itself. {@code docs/manifest.schema.json} describes the format. The only date in it is the date of the report, so that
 * the same input gives the same bytes.
 */
final class Manifest {

    static final String PATH = PackFiles.MANIFEST;

    private final PackContent content;
    private final ReturnSet returns;
    private final Set<String> collected;
    private final JsonGenerator json;

    private Manifest(PackContent content, JsonGenerator json) {
        this.content = content;
        this.returns = ReturnSet.of(content.returns());
        this.collected =
                content.verdict().files().stream().map(FileVerdict::file).collect(Collectors.toSet());
        this.json = json;
    }

    /** @param outputs the pack's other files, sorted by path */
    static PackDocument document(PackContent content, List<PackFile> outputs) {
        return PackDocument.bytes(PATH, out -> out.write(ManifestSeal.seal(unsealed(content, outputs))));
    }

    private static byte[] unsealed(PackContent content, List<PackFile> outputs) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = PrettyJson.generator(out)) {
            new Manifest(content, json).write(outputs);
        }
        return (out + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void write(List<PackFile> outputs) {
        json.writeStartObject();
        json.writeStringProperty("waymark", content.version());
        json.writeStringProperty("programme", content.programme().name());
        NullableValues.text(json, "period", content.progress().period());
        NullableValues.text(json, "previous", content.progress().previous());
        NullableValues.text(json, "asOf", content.progress().asOf());
        json.writeNumberProperty("maskedValues", content.masked());
        schema();
        settings(content.programme());
        json.writeArrayPropertyStart("inputs");
        Map<String, FileVerdict> verdicts = content.read().stream()
                .collect(Collectors.toMap(FileVerdict::file, Function.identity(), (one, other) -> one));
        content.inputs().forEach(input -> input(input, verdicts.get(input.name())));
        json.writeEndArray();
        PassedOverJson.write(content.verdict().passedOver(), json);
        json.writeArrayPropertyStart("outputs");
        outputs.forEach(this::output);
        json.writeEndArray();
        json.writeStringProperty(ManifestSeal.MEMBER, ManifestSeal.NONE);
        json.writeEndObject();
    }

    private void schema() {
        byte[] document = content.programme().schema().document().getBytes(StandardCharsets.UTF_8);
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("name", content.programme().schema().name());
        json.writeStringProperty("version", content.programme().schema().version());
        json.writeStringProperty("sha256", DigestStream.of(document));
        json.writeEndObject();
    }

    private void settings(Programme programme) {
        json.writeObjectPropertyStart("settings");
        NullableValues.text(json, "programmeFile", programme.source());
        json.writeArrayPropertyStart("files");
        programme.files().forEach(this::file);
        if (programme.schema().file() != null) {
            file(programme.schema().file());
        }
        json.writeEndArray();
        NullableValues.text(json, "deadline", content.progress().coverage().deadline());
        json.writeNumberProperty(
                "footprints", content.progress().coverage().expected().size());
        json.writeObjectPropertyStart("severities");
        new TreeMap<>(programme.severities())
                .forEach((code, severity) -> NullableValues.text(json, code, severity.word()));
        json.writeEndObject();
        NullableValues.texts(json, "off", new TreeSet<>(programme.off()));
        json.writeNumberProperty("suppressions", programme.suppressions().size());
        json.writeBooleanProperty("masked", content.personalData() == PersonalDataUse.MASKED);
        json.writeEndObject();
    }

    private void file(SettingsFile file) {
        byte[] bytes = file.bytes();
        json.writeStartObject();
        json.writeStringProperty("file", file.name());
        json.writeNumberProperty("bytes", bytes.length);
        json.writeStringProperty("sha256", DigestStream.of(bytes));
        json.writeEndObject();
    }

    private void input(PackInput input, @Nullable FileVerdict verdict) {
        json.writeStartObject();
        json.writeStringProperty("file", input.name());
        json.writeNumberProperty("bytes", input.bytes());
        json.writeStringProperty("sha256", input.sha256());
        if (verdict == null) {
            json.writeNullProperty("verdict");
        } else {
            verdict(verdict);
        }
        json.writeEndObject();
    }

    private void verdict(FileVerdict verdict) {
        json.writeStringProperty("verdict", word(verdict));
        json.writeBooleanProperty("earlier", !collected.contains(verdict.file()));
        json.writeNumberProperty("rows", verdict.rows());
        json.writeNumberProperty("errors", count(verdict, Severity.ERROR));
        json.writeNumberProperty("warnings", count(verdict, Severity.WARNING));
        json.writeNumberProperty("advisories", count(verdict, Severity.ADVISORY));
        json.writeNumberProperty("suppressed", verdict.suppressed().size());
        json.writeArrayPropertyStart("returns");
        verdict.returns().forEach(this::checkedReturn);
        json.writeEndArray();
    }

    private void checkedReturn(CheckedReturn one) {
        json.writeStartObject();
        json.writeStringProperty("footprint", one.key().footprint());
        NullableValues.text(json, "period", one.key().period());
        NullableValues.term(json, "verdict", one.accepted() ? ReturnState.ACCEPTED : ReturnState.NEEDS_CORRECTION);
        json.writeBooleanProperty(
                "counts", returns.counting(one.key()).filter(one::equals).isPresent());
        NullableValues.text(json, "submittedOn", one.submittedOn());
        json.writeBooleanProperty("nil", one.nil());
        json.writeNumberProperty("rows", one.rows());
        json.writeNumberProperty("errors", one.errors());
        json.writeNumberProperty("warnings", one.warnings());
        json.writeNumberProperty("advisories", one.advisories());
        json.writeEndObject();
    }

    private void output(PackFile file) {
        json.writeStartObject();
        json.writeStringProperty("path", file.path());
        json.writeNumberProperty("bytes", file.bytes());
        json.writeStringProperty("sha256", file.sha256());
        json.writeEndObject();
    }

    private static String word(FileVerdict verdict) {
        if (verdict.returns().isEmpty()) {
            return "no_return";
        }
        boolean accepted = count(verdict, Severity.ERROR) == 0;
        return (accepted ? ReturnState.ACCEPTED : ReturnState.NEEDS_CORRECTION).id();
    }

    private static long count(FileVerdict verdict, Severity severity) {
        return verdict.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
