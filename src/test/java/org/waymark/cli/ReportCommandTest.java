package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.report.ReportFormat;
import org.waymark.testing.TestMachine;
import org.waymark.tools.TinyReturn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeReturns() throws IOException {
        TinyReturn.writeInto(folder);
        Files.delete(folder.resolve("october.xlsx"));
    }

    @Test
    void reportComparesTheLatestMonthWithThePreviousOne() {
        JsonNode report = json(report("--format", "json"));

        assertThat(report.get("period").asString()).isEqualTo("2026-10");
        assertThat(report.get("overall").get("movement").isNull()).isFalse();
    }

    @Test
    void reportCanCoverAnEarlierMonth() {
        JsonNode report = json(report("--format", "json", "--period", "2026-09"));

        assertThat(report.get("period").asString()).isEqualTo("2026-09");
        assertThat(report.get("overall").get("movement").isNull()).isTrue();
    }

    @Test
    void lastMonthIsTheMonthBeforeTheReportDate() {
        assertThat(json(report("--format", "json", "--period", "last-month", "--as-of", "2026-10-31"))
                        .get("period")
                        .asString())
                .isEqualTo("2026-09");
    }

    @Test
    void previousReturnsCanBeInAnotherFolder() {
        CommandRun run =
                CommandRun.in(folder, "report", "october.csv", "--previous", "september.csv", "--format", "json");

        assertThat(json(run).get("overall").get("movement").isNull()).isFalse();
    }

    @Test
    void monthWithoutReturnsIsAUsageErrorThatNamesTheOthers() {
        CommandRun run = report("--period", "2025-01");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("waymark: There is no return for 2025-01; there are returns for 2026-09, 2026-10.\n");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatHasTheSameBytesOnEveryMachine(ReportFormat format) {
        CommandRun here = report("--format", format.id());

        assertThat(here.exit()).isZero();
        assertThat(here.err()).isEmpty();
        assertThat(here.out()).isNotBlank();
        for (TestMachine place : TestMachine.values()) {
            assertThat(place.run(() -> report("--format", format.id()))).isEqualTo(here);
        }
    }

    @Test
    void workbookIsNotWrittenToATerminal() throws IOException {
        CommandRun refused =
                CommandRun.on(new Terminal(true, true, 80), Map.of(), folder, "", "report", ".", "--format", "xlsx");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).isEqualTo("waymark: A terminal cannot show an Office file; name a file with -o.\n");
        assertThat(CommandRun.in(folder, "report", "october.csv", "-o", "figures.xlsx")
                        .out())
                .isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("figures.xlsx")))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Cover");
        }
        assertThat(report("--format", "xlsx").out()).startsWith("PK");
    }

    @Test
    void reportCanBeNarrowedToADimensionAndAFootprint() {
        assertThat(report("--dimension", "Relating").out()).contains("Relating").doesNotContain(" 5 Doing");
        assertThat(report("--footprint", "E54000005").exit()).isZero();
    }

    @Test
    void textIsOneScreenUnlessFullIsAsked() {
        String screen = report().out();

        assertThat(screen)
                .contains("Next: waymark pack . --period 2026-10 -o packs/2026-10")
                .doesNotContain("Who could learn from whom");
        assertThat(report("--full").out()).contains("Who could learn from whom");
        assertThat(report("--footprint", "E54000005").out()).doesNotContain("Next: ");
    }

    @Test
    void reportOnADimensionContinuesWithItsFigures() {
        assertThat(report("--dimension", "relating").out()).contains("Widest boundary", "Most slipped");
    }

    @Test
    void unknownDimensionIsAUsageErrorThatNamesTheOthers() {
        assertThat(report("--dimension", "relatng").err())
                .isEqualTo("waymark: --dimension cannot be \"relatng\". Did you mean relating? Choose one of: feeling,"
                        + " perceiving, thinking, relating, doing, being.\n");
    }

    @Test
    void unknownFootprintIsAUsageErrorWithASuggestion() {
        assertThat(report("--footprint", "E5400005").err())
                .startsWith("waymark: --footprint names \"E5400005\", which the programme does not know. Did you mean"
                        + " E54000005?");
    }

    @Test
    void findingsFailAReportOnlyWithFailOn() {
        assertThat(report().exit()).isZero();
        assertThat(report("--fail-on", "error").exit()).isEqualTo(1);
    }

    private CommandRun report(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "report";
        all[1] = ".";
        System.arraycopy(args, 0, all, 2, args.length);
        return CommandRun.in(folder, all);
    }

    private static JsonNode json(CommandRun run) {
        assertThat(run.err()).isEmpty();
        return JsonMapper.shared().readTree(run.out());
    }
}
