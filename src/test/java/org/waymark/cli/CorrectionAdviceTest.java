package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.ReturnFile.Correction;

/** The advice for findings whose cell alone does not show the correction. */
class CorrectionAdviceTest {

    private static final Path HERE = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aReturn() throws IOException {
        file = Files.copy(HERE.resolve("samples/broken/open-milestones.csv"), folder.resolve("return.csv"));
    }

    @Test
    void missingColumnIsAddedBeforeItIsFilledIn() throws IOException {
        new ReturnFile(file).enter(List.of(new Correction("", "Q1", header -> "Expected finish")));

        assertThat(advice())
                .contains("Give the column the header of the field it belongs to (\"Forecast date\" has no column yet),"
                        + " or delete it.")
                .contains("Add a column with the header \"Forecast date\"; then fill in the Forecast date, such as"
                        + " 2026-11-15, or change the Status.");
    }

    @Test
    void raggedRowIsMadeAsLongAsItsHeaders() throws IOException {
        List<String> lines = Files.readAllLines(file);
        Files.write(
                file,
                List.of(lines.get(0), lines.get(1) + ",one more", lines.get(2).replaceFirst(",.*", "")));

        assertThat(advice())
                .contains("Delete the extra values, or put double quotation marks around a value that was cut in two")
                .contains("Compare the row with a complete one, and add an empty value where one is missing.");
    }

    @Test
    void adviceOnACellWithoutAnAnswerDoesNotLeadToTheNextFinding() throws IOException {
        NorthgateReturn.write(
                folder,
                Map.of(
                        "M-1", Map.of("forecast_date", "tbc"),
                        "M-2", Map.of("forecast_date", "tbc", "status", "stopped"),
                        "M-3", Map.of("rag", "n/a")));
        file = folder.resolve("returns/F01_2026-10.csv");

        assertThat(advice())
                .contains("such as 2026-11-15; give your best estimate, because the Status is On track.")
                .contains("such as 2026-11-15; leave the cell blank where there is none.")
                .contains("Choose Green, Amber or Red; a value is needed, because the Status is On track.");
    }

    private String advice() {
        return CommandRun.in(HERE, "validate", file.toString(), "--programme=samples/waymark.yaml")
                .out()
                .replaceAll("\\s+", " ");
    }
}
