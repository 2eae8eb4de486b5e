package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.cli.ReturnFile.Correction;

/**
 * An analyst has only an annotated copy, corrects each cell as its line on the first sheet describes, and sends the
 * copy back. Another has only the page, and corrects the file that was sent.
 */
class SendBackTest {

    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"choices.csv", "blank-cells.csv", "dates.csv", "types-and-limits.csv"})
    void correctionListIsEnoughToCorrectAReturn(String sample) throws IOException {
        CommandRun first = validate(HERE.resolve("samples/broken/" + sample), "--annotate", folder.resolve("first"));
        assertThat(first.exit()).as("the return is faulty").isEqualTo(1);
        Path copy = folder.resolve("first").resolve(sample.replaceFirst("\\.\\w+$", ".xlsx"));

        List<Correction> corrections = corrections(listOf(copy));
        new ReturnFile(copy).enter(corrections);

        assertThat(corrections).isNotEmpty();
        CommandRun second = validate(copy, "--annotate", folder.resolve("second"));
        assertThat(second.out()).contains("The return is accepted.").doesNotContain("✗ error");
        assertThat(second.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "choices.csv",
                "blank-cells.csv",
                "dates.csv",
                "types-and-limits.csv",
                "completion.csv",
                "open-milestones.csv",
                "who-leads.csv",
                "evidence-and-measures.csv",
                "unknown-footprint.csv",
                "formula-errors.xlsx",
                "XF02 2026-09 by its name.xlsx"
            })
    void correctionPageIsEnoughToCorrectAReturn(String sample) throws Exception {
        Path file = Files.copy(HERE.resolve("samples/broken/" + sample), folder.resolve(sample));
        Path page = folder.resolve("page.html");

        putRight(file, page, "--report", "html=" + page);

        assertThat(SentBackPage.open(page).headlines()).contains("The return is accepted.");
    }

    @ParameterizedTest
    @MethodSource
    void footprintPageIsEnoughToCorrectAHurriedReturn(String returned, List<Correction> slips) throws Exception {
        Path sound = HERE.resolve("samples/returns/2026-10").resolve(returned);
        Path file = Files.copy(sound, folder.resolve(returned));
        new ReturnFile(file).enter(slips);

        putRight(
                file,
                folder.resolve("back/" + returned.substring(0, 4) + "/findings.html"),
                "--html",
                folder.resolve("back"));

        assertThat(folder.resolve("back/" + returned.substring(0, 4) + "/findings.html"))
                .content()
                .contains("is accepted");
    }

    static Stream<Arguments> footprintPageIsEnoughToCorrectAHurriedReturn() {
        return Stream.of(
                Arguments.of(
                        "XF01_2026-10.xlsx",
                        List.of(
                                slip("O5", "End of March"),
                                slip("T5", "about three quarters"),
                                slip("R6", "Complete, mostly"),
                                slip("S6", "Amber/Red"),
                                slip("C7", "Relating and doing"))),
                Arguments.of(
                        "XF01_2026-10.xlsx",
                        List.of(
                                slip("N6", ""),
                                slip("O6", "31 September 2026"),
                                slip("T7", "1.4"),
                                slip("G7", "Sectors"),
                                slip("AC8", "lots"))),
                Arguments.of(
                        "XF01_2026-10.xlsx",
                        List.of(
                                slip("A5", "ring Jane"),
                                slip("B5", "x".repeat(160)),
                                slip("AF5", "word ".repeat(170)),
                                slip("P6", "15/01/2027"))),
                Arguments.of(
                        "XF12_2026-10.xlsx",
                        List.of(
                                slip("B4", "Tittle"),
                                slip("L8", "Quillingham and Ostermouth Partnership"),
                                slip("K6", "Everyone"))));
    }

    @Test
    void pageHasNothingForTheOffice() throws Exception {
        Path returns = Files.createDirectories(folder.resolve("returns"));
        Path file = Files.copy(
                HERE.resolve("samples/returns/2026-10/XF01_2026-10.xlsx"), returns.resolve("XF01_2026-10.xlsx"));
        new ReturnFile(file).enter(List.of(slip("R6", "Complete, mostly")));

        validate(returns, "--as-of=2026-11-16", "--html", folder.resolve("back"));

        assertThat(folder.resolve("back/XF01/findings.html"))
                .content()
                .contains("1 correction needed by 19 November 2026 · return to: programme office, returns@example.org")
                .contains("<h3>Corrections needed: sheet Milestones</h3>", ">XF01_2026-10.xlsx<")
                .doesNotContain("WM-M01", "waymark explain", "returns/");
        assertThat(validate(returns, "--format=concise").out()).contains("WM-M01");
    }

    @Test
    void pageSaysHowToAnswerQueries() throws Exception {
        Path returns = Files.createDirectories(folder.resolve("returns"));
        Files.copy(HERE.resolve("samples/returns/2026-10/XF12_2026-10.xlsx"), returns.resolve("XF12_2026-10.xlsx"));
        Files.copy(
                HERE.resolve("samples/returns/2026-10/marrowfield_2026-10.csv"), returns.resolve("XF05_2026-10.csv"));

        validate(returns, "--as-of=2026-11-16", "--html", folder.resolve("back"));

        assertThat(folder.resolve("back/XF05/findings.html"))
                .content()
                .contains("2 queries are open. If a value is right, please say why on the sheet Explanations");
        assertThat(folder.resolve("back/XF12/findings.html")).content().doesNotContain("queries");
    }

    @Test
    void eachFileWithoutAFootprintHasItsOwnPage() throws Exception {
        Path returns = Files.createDirectories(folder.resolve("returns/2026-10"));
        Files.writeString(returns.resolve("west vale.csv"), "Milestone ID,Title,Status\nM-01,Nurses meet,Good\n");
        Files.writeString(returns.resolve("east.csv"), "Milestone ID,Title,Status\nM-02,Wardens meet,Good\n");

        Path back = folder.resolve("back");
        validate(folder.resolve("returns"), "--html", back, "--annotate", back);

        assertThat(back.resolve("no-footprint/west-vale/findings.html"))
                .content()
                .contains("west vale.csv: ", "Nurses meet", "href=\"west%20vale.xlsx\"")
                .doesNotContain("east", "Wardens");
        assertThat(back.resolve("no-footprint/west-vale/west vale.xlsx")).exists();
        assertThat(back.resolve("no-footprint/east/findings.html")).content().contains("Wardens meet");
    }

    private static Correction slip(String cell, String typed) {
        return new Correction("Milestones", cell, before -> typed);
    }

    /** Corrects the file from the page until it is accepted; a correction can reveal a fault that it hid. */
    private void putRight(Path file, Path page, Object... options) throws Exception {
        CommandRun run = validate(file, options);
        assertThat(run.exit()).as("the return is faulty").isEqualTo(1);
        for (int round = 0; round < ROUNDS && run.exit() == 1; round++) {
            List<SentBackFinding> errors = SentBackPage.open(page).errors();
            List<Correction> corrections = corrections(errors);
            assertThat(corrections).as("what to do about each of %s", errors).hasSameSizeAs(errors);
            new ReturnFile(file).enter(corrections);
            run = validate(file, options);
        }
        assertThat(run.exit()).as(run.out()).isZero();
    }

    private static CommandRun validate(Path file, Object... options) {
        List<String> words = new ArrayList<>(List.of("validate", file.toString(), "--programme=samples/waymark.yaml"));
        for (Object option : options) {
            words.add(option.toString());
        }
        return CommandRun.in(HERE, words.toArray(String[]::new));
    }

    private static List<Correction> corrections(List<SentBackFinding> lines) {
        return lines.stream()
                .map(SentBackFinding::correction)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The errors that the first sheet of a copy lists. */
    private static List<SentBackFinding> listOf(Path copy) throws IOException {
        List<SentBackFinding> lines = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(copy)))) {
            for (Row line : workbook.getSheet("Check results")) {
                if ("Error".equals(text(line, 6))) {
                    lines.add(new SentBackFinding(text(line, 0), text(line, 1), text(line, 4), text(line, 5)));
                }
            }
        }
        return lines;
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : row.getCell(column).getStringCellValue();
    }
}
