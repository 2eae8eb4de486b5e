package org.waymark.findings;

import java.io.Writer;
import java.util.Set;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.Verdict;
import org.waymark.text.SentText;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a GitLab code quality report. GitLab shows each fingerprint only once, so findings with the same fingerprint are
 * numbered.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">Report format</a>
 */
record GitlabFindings(FindingsPresentation presentation) implements FindingsWriter {

    @Override
    public void write(Verdict verdict, Writer out) {
        FingerprintNumbers fingerprints = new FingerprintNumbers();
        try (JsonGenerator json = JsonLayout.generator(out, Set.of())) {
            json.writeStartArray();
            presentation.settings().ifPresent(settings -> issue(json, settings));
            verdict.findings().forEach(finding -> issue(json, finding, fingerprints.next(finding)));
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    /**
     * The fingerprint is made from the sentence, so that a merge request that changes the settings shows a new issue.
     */
    private static void issue(JsonGenerator json, SettingsInUse settings) {
        json.writeStartObject();
        json.writeStringProperty("description", settings.sentence());
        json.writeStringProperty("check_name", "settings");
        json.writeStringProperty("fingerprint", "settings:" + settings.sentence());
        json.writeStringProperty("severity", severity(Severity.ADVISORY));
        location(json, settings.file(), 1);
        json.writeEndObject();
    }

    private static void issue(JsonGenerator json, Finding finding, String fingerprint) {
        Address address = finding.address();
        json.writeStartObject();
        json.writeStringProperty(
                "description",
                SentText.line(AddressRanges.inFile(address) + MilestoneNames.lead(finding) + finding.message() + " "
                        + AnswerWords.orFix(finding)));
        json.writeStringProperty("check_name", finding.code().id());
        json.writeStringProperty("fingerprint", fingerprint);
        json.writeStringProperty("severity", severity(finding.severity()));
        location(json, address.file(), Math.max(1, address.row()));
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, String file, int line) {
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", path(file));
        json.writeObjectPropertyStart("lines");
        json.writeNumberProperty("begin", line);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** GitLab expects paths from the repository's root, and rejects those that start with {@code ./}. */
    private static String path(String file) {
        if (file.isEmpty() || file.equals("-")) {
            return ".";
        }
        return file.startsWith("./") ? file.substring(2) : file;
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case ADVISORY -> "info";
        };
    }
}
