package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions that a programme records, and what became of them a month later. */
class DecisionsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTwoMonths() throws IOException {
        Files.writeString(folder.resolve("waymark.yaml"), "footprints: footprints.csv\n");
        Files.writeString(folder.resolve("footprints.csv"), "code,name\nF01,Northgate\n");
        Map<String, String> red = Map.of("rag", "red");
        NorthgateReturn.write(folder, Map.of("M-1", red, "M-2", red, "M-3", red, "M-4", red));
        Path october = folder.resolve("returns/F01_2026-10.csv");
        Files.writeString(
                folder.resolve("returns/F01_2026-09.csv"),
                Files.readString(october).replace("2026-10,", "2026-09,"));
        Map<String, String> later = Map.of("rag", "amber", "forecast_date", "2027-01-17");
        Map<String, String> done =
                Map.of("status", "completed", "actual_date", "2026-10-12", "percent_complete", "100");
        NorthgateReturn.write(
                folder, Map.of("M-1", later, "M-2", done, "M-3", Map.of("status", "stopped"), "M-4", red));
        decisions("""
                milestone,footprint,period,decision,by,due
                M-1,F01,2026-09,Release two nurses,Chief nurse,2026-10-20
                M-2,F01,2026-09,Agree the opening,,
                M-3,F01,2026-09,Stop it,Board,
                M-9,F01,2026-09,Find an owner,,
                M-4,F01,2026-08,Too old to list,,
                M-4,F01,2026-10,Of this month,,
                M-5,F01,2026-09,,,
                """);
    }

    @Test
    void reportSaysWhatBecameOfLastMonthsDecisions() {
        String report = report("--format", "markdown").replaceAll("\\s+", " ");

        assertThat(report)
                .contains("What became of the decisions of September 2026")
                .contains("Release two nurses; by: Chief nurse; due 20 Oct 2026")
                .contains("open, amber (red when decided), forecast 17 Jan 2027 (30 days later than when decided);"
                        + " the agreed action is overdue")
                .contains("completed on 12 Oct 2026 (67 days earlier than when decided)")
                .contains("Stop it; by: Board | stopped")
                .contains("Find an owner | not reported this month")
                .doesNotContain("Too old to list", "Of this month");
    }

    /** The screen is what the office reads before the meeting. */
    @Test
    void screenHasWhatBecameOfDecisions() {
        assertThat(report("--format", "text").replaceAll("\\s+", " "))
                .contains("What became of the decisions of September 2026", "decided Release two nurses");
    }

    @Test
    void reportOfOneDimensionListsItsDecisionsOnly() {
        assertThat(report("--format", "json", "--dimension", "perceiving"))
                .contains("Agree the opening")
                .doesNotContain("Release two nurses", "Find an owner");
    }

    @Test
    void packContainsTheRowsToFillIn() throws IOException {
        CommandRun run = CommandRun.in(folder, "pack", "returns", "--out", "pack");

        assertThat(run.exit()).as(run.err()).isLessThan(2);
        assertThat(Files.readString(folder.resolve("pack/decisions.csv")).replace("\r\n", "\n"))
                .contains("milestone,footprint,period,decision,by,due,title,name,why\n")
                .contains("M-4,F01,2026-10,,,,");
    }

    @Test
    void settingNamesAnotherFile() throws IOException {
        Files.move(folder.resolve("decisions.csv"), folder.resolve("board.csv"));
        assertThat(report("--format", "json")).doesNotContain("Release two nurses");

        Files.writeString(folder.resolve("waymark.yaml"), "footprints: footprints.csv\ndecisions: board.csv\n");
        assertThat(report("--format", "json")).contains("Release two nurses");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            milestone,footprint,period,decision;M-1,F09,2026-09,Go | line 2: "F09" is not a footprint of this programme in 2026-09.
            milestone,footprint,period,decision;M-1,F01,Sept,Go    | line 2: period is "Sept", which is not a month written YYYY-MM.
            milestone,footprint,period,decision;,F01,2026-09,Go    | line 2: a decision needs a milestone, a footprint and a period.
            milestone,footprint,period                             | line 1: the column "decision" is missing.
            """)
    void faultInTheRecordIsAFaultOfTheSettings(String list, String message) throws IOException {
        decisions(list.replace(';', '\n'));

        CommandRun run = CommandRun.in(folder, "report", "returns");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("decisions.csv", message);
    }

    private void decisions(String text) throws IOException {
        Files.writeString(folder.resolve("decisions.csv"), text);
    }

    private String report(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "report";
        args[1] = "returns";
        System.arraycopy(options, 0, args, 2, options.length);
        CommandRun run = CommandRun.in(folder, args);
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }
}
