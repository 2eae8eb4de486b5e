package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.tools.TinyReturn;

/** CSV files begin with a byte order mark, without which Excel on Windows does not read them as UTF-8. */
class CsvForPeopleTest {

    private static final String MARK = "\ufeff";

    @TempDir
    private Path folder;

    @BeforeEach
    void aProgrammeWithReturns() throws IOException {
        TinyReturn.writeInto(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report october.csv -o out.csv",
                "status october.csv -o out.csv",
                "validate october.csv -o out.csv",
                "validate october.csv --report csv=out.csv",
                "schema -o out.csv",
            })
    void csvFileHasAMark(String command) throws IOException {
        CommandRun.in(folder, command.split(" "));

        assertThat(Files.readString(folder.resolve("out.csv"))).startsWith(MARK);
    }

    @Test
    void csvFilesOfAPackHaveAMark() throws IOException {
        CommandRun.in(folder, "pack", "october.csv", "-o", "pack");

        try (Stream<Path> files = Files.walk(folder.resolve("pack"))) {
            List<Path> csv =
                    files.filter(file -> file.toString().endsWith(".csv")).toList();
            assertThat(csv)
                    .hasSizeGreaterThan(6)
                    .allSatisfy(file -> assertThat(Files.readString(file)).startsWith(MARK));
        }
        assertThat(Files.readString(folder.resolve("pack/data/report.json"))).startsWith("{");
    }

    @Test
    void standardOutputAndOtherFilesHaveNone() throws IOException {
        CommandRun.in(folder, "report", "october.csv", "-o", "out.json");

        assertThat(CommandRun.in(folder, "report", "october.csv", "--format", "csv")
                        .out())
                .startsWith("period,");
        assertThat(Files.readString(folder.resolve("out.json"))).startsWith("{");
    }

    @Test
    void templateWithAMarkIsReadBack() throws IOException {
        CommandRun.in(folder, "template", "--period", "2026-11", "--format", "csv", "-o", "sent");

        assertThat(Files.readString(folder.resolve("sent/E54000005_2026-11.csv")))
                .startsWith(MARK);
        assertThat(CommandRun.in(folder, "validate", "sent", "--format", "concise")
                        .out())
                .doesNotContain("WM-S", "WM-F");
    }
}
