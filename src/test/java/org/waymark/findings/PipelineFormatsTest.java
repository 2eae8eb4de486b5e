package org.waymark.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;
import org.waymark.testing.GoldenFile;
import org.waymark.testing.TestMachine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The requirements of pipelines and spreadsheets for their formats. */
class PipelineFormatsTest {

    @Test
    void githubShowsTenOfEachKindAndCountsTheRest() {
        String commands = write(FindingsFormat.GITHUB, Fixtures.everyShape());

        assertThat(commands.lines().filter(line -> line.startsWith("::error "))).hasSize(10);
        assertThat(commands.lines().map(line -> line.replaceFirst(" .*", "")).distinct())
                .containsExactly("::error", "::warning", "::notice", "22");
        assertThat(commands).endsWith("22 more findings are not annotated: GitHub shows 10 of each severity.\n");
    }

    @Test
    void senderTextCannotBeAGithubCommand() {
        String commands = write(
                FindingsFormat.GITHUB,
                only(Address.ofFile("a,b:c%.csv"), "Bad\n::set-output name=x::y\r::error::100%"));

        assertThat(commands)
                .isEqualTo(
                        "::error file=a%2Cb%3Ac%25.csv,title=WM-F08 empty-file::"
                                + "Bad : :set-output name=x::y : :error::100%25 Put the empty file right and send the return again.\n");
    }

    @ParameterizedTest
    @EnumSource
    void stepSummaryIsTheSameOnEveryMachine(TestMachine place) {
        String summary = place.run(() -> summary(Fixtures.everyShape()));

        GoldenFile.assertSame(
                FindingsWritersTest.settled(summary),
                Path.of("src/test/resources/org/waymark/findings/every-shape.summary.md"));
    }

    @Test
    void stepSummaryOfThousandsOfFindingsIsSmall() {
        assertThat(summary(Fixtures.crowd(3000)).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(100_000);
        assertThat(summary(Fixtures.crowd(3000))).endsWith("\nAnd 2,950 more findings.\n");
    }

    @Test
    void senderTextCannotBeMarkdown() {
        assertThat(summary(only(Address.ofFile("a.csv"), "<img src=x> [link](https://example.org) | @everyone **b**")))
                .doesNotContain("<img", "](", "@everyone", "**b", "https:");
    }

    @Test
    void gitlabReportHasTheRequiredMembersAndUniqueFingerprints() {
        List<JsonNode> issues = JsonMapper.shared()
                .readTree(write(FindingsFormat.GITLAB, Fixtures.everyShape()))
                .valueStream()
                .toList();

        assertThat(issues).hasSize(40).allSatisfy(issue -> {
            assertThat(issue.propertyNames())
                    .containsExactly("description", "check_name", "fingerprint", "severity", "location");
            assertThat(issue.get("severity").stringValue()).isIn("info", "minor", "major");
            assertThat(issue.at("/location/path").stringValue()).isNotEmpty().doesNotStartWith("./");
            assertThat(issue.at("/location/lines/begin").intValue()).isPositive();
        });
        assertThat(issues.stream().map(issue -> issue.get("fingerprint").stringValue()))
                .doesNotHaveDuplicates();
    }

    @Test
    void csvHasOneLineForEachFinding() throws IOException {
        String csv = write(FindingsFormat.CSV, Fixtures.everyShape());
        List<CSVRecord> records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();

        assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(records).hasSize(40).allMatch(CSVRecord::isConsistent);
    }

    @Test
    void csvColumnsEqualTheJsonKeys() {
        JsonNode first = JsonMapper.shared()
                .readTree(write(FindingsFormat.JSON, Fixtures.everyShape()))
                .at("/findings/0");

        assertThat(write(FindingsFormat.CSV, Fixtures.clean()))
                .isEqualTo(String.join(",", first.propertyNames()) + "\r\n");
    }

    @Test
    void csvNeutralisesFormulas() {
        assertThat(write(FindingsFormat.CSV, only(Address.ofFile("=cmd.csv"), "+1,2")))
                .contains(",\"'+1,2\",")
                .contains(",'=cmd.csv,");
    }

    private static Verdict only(Address address, String message) {
        Finding finding = Fixtures.finding(Codes.EMPTY_FILE, address, null, message);
        return new Verdict(List.of(new FileVerdict(address.file(), 0, List.of(finding), List.of())), List.of());
    }

    private static String summary(Verdict verdict) {
        StringWriter out = new StringWriter();
        try {
            GithubSummary.write(verdict, Fixtures.plain(80), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String write(FindingsFormat format, Verdict verdict) {
        return FindingsWritersTest.write(format, verdict, Fixtures.plain(80));
    }
}
