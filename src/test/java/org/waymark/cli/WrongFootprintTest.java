package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wyncaster City's return for October gives Harrowmere's code: it must not replace the return that Harrowmere sent. */
class WrongFootprintTest {

    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
    private static final String HARROWMERE = "XF01_2026-%s.xlsx";
    private static final String WYNCASTER = "WYN 2026-%s FINAL.xlsx";
    private static final Path WRONG = Path.of("returns/2026-10/Copy of return.xlsx");

    @TempDir
    private Path folder;

    @BeforeEach
    void twoFootprintsOfWhichOneTypedTheCodeOfTheOther() throws IOException {
        Files.copy(SAMPLES.resolve("waymark.yaml"), folder.resolve("waymark.yaml"));
        Files.copy(SAMPLES.resolve("footprints.csv"), folder.resolve("footprints.csv"));
        copy(HARROWMERE, "09", HARROWMERE);
        copy(WYNCASTER, "09", WYNCASTER);
        copy(HARROWMERE, "10", HARROWMERE);
        copy(WYNCASTER, "10", "Copy of return.xlsx");
        give(WRONG, "XF01");
    }

    @Test
    void anErrorNamesTheFootprintThatIsMeant() {
        CommandRun run = run("validate", "returns", "--period=2026-10", "--format=concise");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "WM-K11 The footprint code is XF01, Harrowmere and Saltby, but 16 of its 17 milestones are those"
                                + " of Wyncaster City in September 2026")
                .contains("Copy of return.xlsx[Highlight report]!C3: error WM-K11")
                .doesNotContain("WM-T04", "WM-G02");
    }

    @Test
    void theReturnThatWasAcceptedStillCounts() {
        String status = run("status", "returns", "--period=2026-10", "--as-of=2026-11-17", "--format=csv")
                .out();

        assertThat(status.lines().filter(line -> line.contains(",XF01,Harrowmere")))
                .singleElement()
                .asString()
                .contains("accepted", "returns/2026-10/XF01_2026-10.xlsx");
        assertThat(status.lines().filter(line -> line.contains(",XF10,Wyncaster")))
                .singleElement()
                .asString()
                .contains("Something came that may be theirs: Copy of return.xlsx");
    }

    @Test
    void neitherFootprintGetsTheFindingsOfTheOther() {
        run("validate", "returns", "--period=2026-10", "--html=pages", "-q");

        assertThat(folder.resolve("pages/XF10")).doesNotExist();
        assertThat(folder.resolve("pages/XF01/findings.html"))
                .content()
                .doesNotContain("WM-K11", "Five chief officers");
    }

    @Test
    void theCorrectedReturnReplacesIt() throws IOException {
        copy(WYNCASTER, "10", WYNCASTER);

        CommandRun run = run("validate", "returns", "--period=2026-10");

        assertThat(run.exit()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Not counted: Copy of return.xlsx, replaced by WYN 2026-10 FINAL.xlsx");
        assertThat(run("validate", "returns", "--period=2026-10", "--all-submissions", "--format=concise")
                        .out())
                .contains("The footprint code is that of Harrowmere and Saltby.");
    }

    @Test
    void theOfficeCanSayThatTheReturnIsRight() throws IOException {
        Files.writeString(
                folder.resolve("waymark.yaml"),
                Files.readString(folder.resolve("waymark.yaml"))
                        + "\nsuppress:\n  - {code: WM-K11, footprint: XF01, reason: Harrowmere took over the work}\n");

        String status = run("status", "returns", "--period=2026-10", "--as-of=2026-11-17", "--format=csv")
                .out();

        assertThat(status.lines().filter(line -> line.contains(",XF01,Harrowmere")))
                .singleElement()
                .asString()
                .contains("Copy of return.xlsx");
    }

    private void copy(String name, String month, String as) throws IOException {
        Path to = Files.createDirectories(folder.resolve("returns/2026-" + month));
        Files.copy(
                SAMPLES.resolve("returns/2026-" + month).resolve(name.formatted(month)),
                to.resolve(as.formatted(month)));
    }

    private void give(Path file, String code) throws IOException {
        new ReturnFile(folder.resolve(file))
                .enter(List.of(new ReturnFile.Correction("Highlight report", "C3", was -> code)));
    }

    private CommandRun run(String... words) {
        return CommandRun.in(folder, words);
    }
}
