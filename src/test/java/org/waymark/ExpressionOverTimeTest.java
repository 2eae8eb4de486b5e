package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.catalogue.Finding;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.programme.Programme;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaReader;
import org.waymark.schema.SchemaSource;

/** Expressions over {@code self} and {@code previous}, added to the built-in schema. */
class ExpressionOverTimeTest {

    private static final String NORTH = "E90000001";

    @TempDir
    private Path folder;

    @Test
    void expressionComparesARowWithTheSameRowOfThePreviousReturn() throws IOException {
        september("percent_complete", "10");
        october("percent_complete", "60");

        assertThat(found("self.percent_complete - previous.percent_complete <= 40"))
                .singleElement()
                .satisfies(leap -> {
                    assertThat(leap.code().id()).isEqualTo("LOCAL-01");
                    assertThat(leap.address().field()).isEqualTo("percent_complete");
                    assertThat(leap.value()).isEqualTo("60");
                    assertThat(leap.related()).isNotNull();
                    assertThat(leap.milestone()).isEqualTo("M-001");
                });
        assertThat(found("self.percent_complete - previous.percent_complete <= 50"))
                .isEmpty();
    }

    @Test
    void expressionCanReadAPreviousFieldThatNoOtherRuleCompares() throws IOException {
        september("level", "team");
        october("level", "place");

        assertThat(found("self.level == previous.level"))
                .extracting(f -> f.code().id())
                .containsExactly("LOCAL-01");
    }

    @Test
    void expressionSeesABlankInThePreviousReturn() throws IOException {
        september("evidence_ref", "");
        october("evidence_ref", "A-1");

        assertThat(found("previous.evidence_ref == self.evidence_ref"))
                .extracting(Finding::message)
                .containsExactly(
                        "Check LOCAL-01 was skipped, as the Evidence reference was blank in the previous return.");
        assertThat(found("!has(previous.evidence_ref) || previous.evidence_ref == self.evidence_ref"))
                .isEmpty();
    }

    @Test
    void unreadablePreviousValueSkipsTheRule() throws IOException {
        september("learning_note", "x", "measure_actual", "some");
        october("measure_actual", "5");

        assertThat(found("previous.measure_actual <= self.measure_actual"))
                .extracting(Finding::message)
                .filteredOn(message -> message.contains("LOCAL-01"))
                .containsExactly(
                        "Checks LOCAL-01 and WM-T10 were skipped, as the Measure actual of September 2026 cannot be read.");
    }

    @Test
    void unreadableCurrentValueSkipsTheRule() throws IOException {
        september("measure_actual", "5");
        october("measure_actual", "some");

        assertThat(found("previous.measure_actual <= self.measure_actual"))
                .extracting(Finding::message)
                .filteredOn(message -> message.contains("LOCAL-01"))
                .containsExactly("Checks LOCAL-01 and WM-T10 were skipped, as the Measure actual cannot be read.");
    }

    @Test
    void newRowHasNoPreviousRow() throws IOException {
        october("percent_complete", "60");

        assertThat(found("self.percent_complete - previous.percent_complete <= 40"))
                .isEmpty();
    }

    private void september(String... changes) throws IOException {
        write("09.csv", ReturnText.of(NORTH, "2026-09").row("M-001", changes));
    }

    private void october(String... changes) throws IOException {
        write("10.csv", ReturnText.of(NORTH, "2026-10").row("M-001", changes));
    }

    private void write(String name, ReturnText text) throws IOException {
        Files.writeString(folder.resolve(name), text.csv());
    }

    /** The findings of October's return. */
    private List<Finding> found(String expression) {
        Programme programme = new Programme(
                "Leadership for Change",
                null,
                new Footprints(List.of(new Footprint(NORTH, "Northgate", null, null, List.of(), null, null, null))),
                schema(expression),
                null,
                Map.of(),
                Set.of("WM-K06", "WM-M02"));
        Settings settings = new Settings(programme, null, LocalDate.parse("2026-11-20"), List.of(), 1);
        return Waymark.with(settings)
                .readingFrom(folder, InputStream.nullInputStream())
                .check(List.of("."), false)
                .findings()
                .filter(finding -> finding.address().file().contains("10.csv"))
                .filter(finding -> finding.code().id().equals("LOCAL-01")
                        || finding.message().contains("LOCAL-01"))
                .toList();
    }

    private static Schema schema(String expression) {
        String rule =
                "\"rules\": [{\"code\": \"LOCAL-01\", \"kind\": \"expression\", \"rule\": \"" + expression + "\"},";
        return SchemaReader.read("own.json", SchemaSource.builtIn().document().replace("\"rules\": [", rule));
    }
}
