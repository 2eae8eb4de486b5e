package org.waymark.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.check.FileVerdict;
import org.waymark.check.Findings;
import org.waymark.check.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks SARIF against the schema of OASIS and the further requirements of GitHub. */
class SarifContractTest {

    private static Schema published;

    @BeforeAll
    static void readSchema() throws IOException {
        published = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(
                        Files.readString(
                                Path.of("src/test/resources/org/waymark/findings/published/sarif-schema-2.1.0.json")),
                        InputFormat.JSON);
    }

    @Test
    void everyKindOfFindingConformsToThePublishedSchema() {
        assertThat(published.validate(sarif(Fixtures.everyShape()), InputFormat.JSON))
                .isEmpty();
        assertThat(published.validate(sarif(Fixtures.clean()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void suppressedResultsConformToThePublishedSchemaAndComeLast() {
        Verdict crowd = Fixtures.crowd(30);
        Verdict verdict = new Verdict(
                List.of(new FileVerdict(
                        "big.csv",
                        30,
                        Findings.of(crowd.findings().limit(10).toList()),
                        Findings.of(crowd.findings().skip(10).toList()),
                        List.of())),
                List.of());

        String sarif = sarif(verdict);
        assertThat(published.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(results(run(verdict)).map(result -> result.has("suppressions")))
                .hasSize(30)
                .startsWith(false)
                .endsWith(true);

        StringWriter few = new StringWriter();
        new SarifFindings(Fixtures.plain(80), 15).write(verdict, few);
        assertThat(published.validate(few.toString(), InputFormat.JSON)).isEmpty();
        assertThat(few.toString()).contains("15 suppressed findings were left out.");
    }

    @Test
    void samplesConformToThePublishedSchema() {
        assertThat(published.validate(sarif(Fixtures.samples()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void publishedSchemaRefusesUnknownMembers() {
        String sarif = sarif(Fixtures.everyShape());

        assertThat(published.validate(sarif.replace("\"error\"", "\"grave\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyResultNamesItsRuleByIdAndPosition() {
        JsonNode run = run(Fixtures.everyShape());
        List<String> rules = run.at("/tool/driver/rules")
                .valueStream()
                .map(rule -> rule.get("id").stringValue())
                .toList();

        assertThat(rules).isSorted().doesNotHaveDuplicates().contains("NE-01");
        assertThat(results(run))
                .allSatisfy(
                        result -> assertThat(rules.get(result.get("ruleIndex").intValue()))
                                .isEqualTo(result.get("ruleId").stringValue()));
    }

    @Test
    void everyRuleHasHelpTextAndTheSeverityOfTheProgramme() {
        assertThat(run(Fixtures.everyShape()).at("/tool/driver/rules").valueStream())
                .allSatisfy(rule -> {
                    assertThat(rule.at("/help/text").stringValue()).isNotBlank();
                    assertThat(rule.at("/help/markdown").stringValue()).isNotBlank();
                    assertThat(rule.at("/fullDescription/text").stringValue())
                            .isNotBlank()
                            .hasSizeLessThan(1024);
                })
                .anySatisfy(rule -> {
                    assertThat(rule.get("id").stringValue()).isEqualTo("WM-C09");
                    assertThat(rule.at("/defaultConfiguration/level").stringValue())
                            .isEqualTo("warning");
                });
    }

    @Test
    void onlyTextFilesHaveRegions() {
        assertThat(results(run(Fixtures.everyShape()))).allSatisfy(result -> {
            JsonNode place = result.at("/locations/0/physicalLocation");
            boolean text = place.at("/artifactLocation/uri").stringValue().endsWith(".csv");
            assertThat(place.has("region")).isEqualTo(text);
        });
    }

    @Test
    void relativePathsAreEncodedAndAbsolutePathsAreFileUris() {
        assertThat(uris("returns/Ash Vale (é) 100%.xlsx", "./a.csv", "/data/a#1.csv", "-"))
                .containsExactly(
                        "returns/Ash%20Vale%20%28%C3%A9%29%20100%25.xlsx", "a.csv", "file:///data/a%231.csv", ".");
    }

    @Test
    void githubFingerprintsAreUnique() {
        assertThat(results(run(Fixtures.everyShape()))
                        .map(result -> result.at("/partialFingerprints/primaryLocationLineHash")
                                .stringValue()))
                .doesNotHaveDuplicates();
    }

    @Test
    void senderTextCannotBeALink() {
        assertThat(results(run(only(Address.ofFile("a.csv"), "Look [here](https://example.org).")))
                        .map(result -> result.at("/message/text").stringValue()))
                .first()
                .asString()
                .startsWith("Look \\[here\\](https://example.org).");
    }

    @Test
    void excessResultsAreCountedAndTheMostSevereAreKept() throws IOException {
        StringWriter out = new StringWriter();
        new SarifFindings(Fixtures.plain(80), 10).write(Fixtures.everyShape(), out);
        JsonNode run = JsonMapper.shared().readTree(out.toString()).at("/runs/0");

        assertThat(published.validate(out.toString(), InputFormat.JSON)).isEmpty();
        assertThat(results(run))
                .hasSize(10)
                .allMatch(result -> result.get("level").stringValue().equals("error"));
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .stringValue())
                .startsWith("30 less severe findings were left out");
    }

    private static List<String> uris(String... files) {
        return Stream.of(files)
                .map(file -> run(only(Address.ofFile(file), "Said.")))
                .flatMap(SarifContractTest::results)
                .map(result -> result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .toList();
    }

    private static Verdict only(Address address, String message) {
        return new Verdict(
                List.of(new FileVerdict(
                        address.file(),
                        1,
                        List.of(Fixtures.finding(Codes.EMPTY_FILE, address, null, message)),
                        List.of())),
                List.of());
    }

    private static Stream<JsonNode> results(JsonNode run) {
        return run.get("results").valueStream();
    }

    private static JsonNode run(Verdict verdict) {
        return JsonMapper.shared().readTree(sarif(verdict)).at("/runs/0");
    }

    private static String sarif(Verdict verdict) {
        return FindingsWritersTest.write(FindingsFormat.SARIF, verdict, Fixtures.plain(80));
    }
}
