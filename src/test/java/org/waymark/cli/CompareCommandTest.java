package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.compare.render.CompareFormat;
import org.waymark.testing.GoldenFile;
import org.waymark.testing.TestMachine;

@Tag("slow")
class CompareCommandTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path GOLDEN = Path.of("src/test/resources/org/waymark/compare");
    private static final String SENT = "samples/returns/2026-10/Brindlecombe Coast return October 2026.xlsx";
    private static final String SENT_AGAIN =
            "samples/returns/2026-10/Brindlecombe Coast return October 2026 corrected.xlsx";

    @ParameterizedTest
    @EnumSource(names = "DOCX", mode = EnumSource.Mode.EXCLUDE)
    void comparisonOfTwoSampleMonthsMatchesTheGoldenFile(CompareFormat format) {
        same("months", format, "samples/returns", "--previous", "2026-07", "--dimension", "relating,doing");
    }

    @ParameterizedTest
    @EnumSource(names = "DOCX", mode = EnumSource.Mode.EXCLUDE)
    void comparisonOfAResubmittedSampleMatchesTheGoldenFile(CompareFormat format) {
        same("again", format, SENT, SENT_AGAIN);
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN"})
    void comparisonOfAWorseReturnMatchesTheGoldenFile(CompareFormat format) {
        same(
                "worse",
                format,
                "samples/returns/2026-09/Ravensholt September.xlsx",
                "samples/returns/2026-09/Ravensholt September v2.xlsx",
                "--previous",
                "samples/returns/2026-08");
    }

    @Test
    void jsonConformsToThePublishedSchema() throws IOException {
        for (String[] paths : List.of(
                new String[] {"samples/returns", "--previous", "2026-07"},
                new String[] {"samples/returns", "samples/returns/2026-10", "--previous", "2026-10"})) {
            CommandRun run = compare("JSON", paths);
            assertThat(contract().validate(run.out(), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void publishedSchemaRefusesUnknownMembers() throws IOException {
        String json = compare("JSON", SENT, SENT_AGAIN).out();

        List<Error> faults = contract().validate(json.replace("\"corrected\"", "\"mended\""), InputFormat.JSON);
        assertThat(faults).isNotEmpty();
        assertThat(contract().validate(json.replace("\"slug\"", "\"snail\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void findingsOnTheLaterReturnFailWithFailOn() {
        String[] worse = {
            "samples/returns/2026-09/Ravensholt September.xlsx", "samples/returns/2026-09/Ravensholt September v2.xlsx"
        };

        assertThat(compare("text", worse).exit()).isZero();
        assertThat(compare("text", worse[0], worse[1], "--fail-on", "error").exit())
                .isEqualTo(1);
        assertThat(compare("text", worse[1], worse[0], "--fail-on", "error").exit())
                .isZero();
    }

    @Test
    void rewordedSharedPurposeIsShown(@TempDir Path folder) throws IOException {
        String sent = "samples/returns/2026-10/marrowfield_2026-10.csv";
        Path again = folder.resolve("marrowfield_2026-10.csv");
        Files.writeString(
                again,
                Files.readString(PROJECT.resolve(sent)).replaceFirst("neighbours as well as by", "neighbours and"));

        assertThat(compare("json", sent, again.toString(), "--programme", "samples/waymark.yaml")
                        .out())
                .containsOnlyOnce("\"field\" : \"shared_purpose\"")
                .contains("cared for by neighbours and services");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-13   | , as months go from 01 to 12.
            2026/10   | . Did you mean 2026-10?
            202610    | . Did you mean 2026-10?
            10/2026   | . Did you mean 2026-10?
            2026-1    | . Did you mean 2026-01?
            oct       | . Did you mean 2026-10?
            Oct 2025  | . Did you mean 2025-10?
            Octobr-26 | . Did you mean 2026-10?
            december  | . Did you mean 2025-12?
            lastmonth | . Did you mean last-month?
            latst     | . Did you mean latest?
            soon      | .
            """)
    void misspeltMonthIsAUsageErrorWithASuggestion(String given, String why) {
        String end = " Write the month as YYYY-MM, such as 2026-10, or latest, or last-month.\n";

        assertThat(compare("text", "samples/returns", "--period", given).err())
                .isEqualTo("waymark: --period cannot be \"" + given + "\"" + why + end);
        assertThat(compare("text", "samples/returns", "--previous", given))
                .isEqualTo(new CommandRun(2, "", "waymark: --previous cannot be \"" + given + "\"" + why + end));
    }

    @Test
    void wrongNumberOfPathsIsAUsageError() {
        assertThat(compare("text"))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "waymark: There is nothing to compare; name two paths, OLD NEW, or one folder that contains both"
                                + " months.\n"));
        assertThat(compare("text", "a", "b", "c").err())
                .startsWith("waymark: 3 files or folders are too many to compare;");
        assertThat(compare("text", "-").err()).startsWith("waymark: compare cannot read standard input");
    }

    private static void same(String name, CompareFormat format, String... args) {
        CommandRun here = compare(format.id(), args);
        assertThat(here.err()).isEmpty();
        assertThat(here.exit()).isZero();
        for (TestMachine place : TestMachine.values()) {
            assertThat(place.run(() -> compare(format.id(), args))).isEqualTo(here);
        }
        GoldenFile.assertSame(here.out().replace(Version.current(), "0.0.0"), GOLDEN.resolve(name + '.' + format.id()));
    }

    private static CommandRun compare(String format, String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "compare";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--format";
        all[args.length + 2] = format;
        return CommandRun.in(PROJECT, all);
    }

    private static Schema contract() throws IOException {
        Map<String, String> others = Map.of(
                "urn:waymark:report", Files.readString(Path.of("docs/report.schema.json")),
                "urn:waymark:findings", Files.readString(Path.of("docs/findings.schema.json")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(others))
                .getSchema(Files.readString(Path.of("docs/compare.schema.json")), InputFormat.JSON);
    }
}
