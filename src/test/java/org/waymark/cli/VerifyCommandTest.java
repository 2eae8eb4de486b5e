package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code waymark verify} and {@code waymark trace} over a pack of the samples. */
@Tag("slow")
class VerifyCommandTest {

    @TempDir
    private static Path home;

    private static Path pack;

    @BeforeAll
    static void writePack() throws IOException {
        copy(Path.of("samples/returns"), home.resolve("returns"));
        for (String settings : List.of("waymark.yaml", "footprints.csv")) {
            Files.copy(Path.of("samples").resolve(settings), home.resolve(settings));
        }
        pack = home.resolve("packs/oct");
        assertThat(run("pack", "returns", "--period", "2026-10", "-o", "packs/oct")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void unchangedPackAndReturnsAreTheSame() throws IOException {
        int written = files(pack).size();
        assertThat(run("verify", "packs/oct").out())
                .isEqualTo("Unchanged: packs/oct. All " + written + " files of the pack are unchanged.\n");
        assertThat(run("pack", "returns", "--period", "2026-10", "-o", "packs/oct2")
                        .err())
                .contains("to packs/oct2: " + written + " files; ");
        assertThat(run("verify", "packs/oct", "returns"))
                .satisfies(run -> assertThat(run.out()).contains("Made again from its returns"))
                .extracting(CommandRun::exit)
                .isEqualTo(0);
    }

    @Test
    void flippedByteOfAnyFileOfThePackIsFoundAndTheFileNamed() throws IOException {
        for (Path file : files(pack)) {
            String name = pack.relativize(file).toString();
            flipped(
                    file,
                    () -> assertThat(run("verify", "packs/oct"))
                            .as(name)
                            .satisfies(run -> assertThat(run.exit()).isEqualTo(1))
                            .satisfies(run -> assertThat(run.out()).contains("\n  " + name + ": changed since")));
        }
    }

    @Test
    void flippedByteOfAnyReturnOrSettingsFileIsFoundAndTheFileNamed() throws IOException {
        List<Path> inputs = Stream.concat(
                        files(home.resolve("returns")).stream(),
                        Stream.of(home.resolve("waymark.yaml"), home.resolve("footprints.csv")))
                .toList();
        for (Path file : inputs) {
            String name = home.relativize(file).toString();
            flipped(
                    file,
                    () -> assertThat(run("verify", "packs/oct", "returns"))
                            .as(name)
                            .satisfies(run -> assertThat(run.exit()).isEqualTo(1))
                            .satisfies(run -> assertThat(run.out()).contains("\n  " + name + ": changed since")));
        }
    }

    @Test
    void missingAndAddedFilesAreNamed() throws IOException {
        Path added = Files.writeString(pack.resolve("data/notes.txt"), "mine");
        Path chase = pack.resolve("chase.csv");
        Path moved = Files.move(chase, home.resolve("moved.csv"));
        Path late = Files.copy(
                Path.of("samples/returns/2026-10/marrowfield_2026-10.csv"), home.resolve("returns/2026-10/late.csv"));
        try {
            assertThat(run("verify", "packs/oct", "returns").out())
                    .contains("\n  chase.csv: missing\n")
                    .contains("\n  data/notes.txt: not part of the pack when it was written\n")
                    .contains("\n  returns/2026-10/late.csv: was not read when the pack was written\n");
        } finally {
            Files.delete(added);
            Files.move(moved, chase);
            Files.delete(late);
        }
    }

    /** Somebody changes a figure and makes a manifest to match; only the returns can tell. */
    @Test
    void figureChangedTogetherWithItsManifestIsFoundByMakingThePackAgain() throws IOException {
        Path forged = home.resolve("packs/forged");
        copy(pack, forged);
        Path figures = forged.resolve("data/measures.csv");
        String text = Files.readString(figures);
        Files.writeString(figures, text.replaceFirst("overdue,,(\\d+)", "overdue,,7$1"));
        Files.writeString(
                forged.resolve("manifest.json"),
                ForgedManifest.of(
                        Files.readString(pack.resolve("manifest.json")),
                        Files.readAllBytes(pack.resolve("data/measures.csv")),
                        Files.readAllBytes(figures)));

        assertThat(run("verify", "packs/forged").exit()).isZero();
        assertThat(run("verify", "packs/forged", "returns").out())
                .containsPattern(
                        "\n  data/measures.csv: line \\d+ has \".*overdue,,7\\d+.*\" where the returns give \"");
    }

    @Test
    void packOfAnEarlierVersionIsComparedByItsDigestsOnly() throws IOException {
        Path earlier = home.resolve("packs/earlier");
        copy(pack, earlier);
        String manifest = Files.readString(earlier.resolve("manifest.json"));
        Files.writeString(
                earlier.resolve("manifest.json"),
                Pattern.compile(",\n  \"sha256\" : \"[0-9a-f]{64}\"\n}\n$")
                        .matcher(manifest)
                        .replaceFirst("\n}\n"));

        assertThat(run("verify", "packs/earlier", "returns"))
                .satisfies(run -> assertThat(run.exit()).isZero())
                .satisfies(run -> assertThat(run.out())
                        .contains("written by an earlier version of waymark (")
                        .contains("only digests were compared, and it was not made again.")
                        .contains("Its manifest has no digest of its own"));
    }

    @Test
    void folderThatIsNotAPackIsAUsageError() {
        assertThat(run("verify", "returns"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("\"returns\" is not a pack"));
        assertThat(run("trace", "returns", "overdue").exit()).isEqualTo(2);
    }

    @Test
    void returnsUnderOtherNamesAreExplained() {
        CommandRun run = CommandRun.in(home.resolve("packs"), "verify", "oct", "../returns");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("the returns have other names now; run waymark verify in the folder in which");
    }

    @Test
    void traceShowsTheCellsBehindAFigureWithoutTheReturns() {
        CommandRun run = CommandRun.in(home.resolve("packs"), "trace", "oct", "overdue", "--footprint", "XF05");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Open milestones whose baseline date is on or before the end of the period.")
                .containsPattern("Status \\(T\\d+\\) \\w+, Baseline date \\(P\\d+\\) 2026-\\d\\d-\\d\\d")
                .contains("returns/2026-10/marrowfield_2026-10.csv, row ");
        assertThat(run("trace", "packs/oct", "overdu").err()).contains("Did you mean overdue?");
        assertThat(run("trace", "packs/oct", "overdue", "--footprint", "XF99").exit())
                .isEqualTo(2);
    }

    private static void flipped(Path file, Runnable check) throws IOException {
        byte[] before = Files.readAllBytes(file);
        byte[] after = before.clone();
        after[new Random(file.getFileName().toString().hashCode()).nextInt(after.length)] ^= 0x20;
        Files.write(file, after);
        try {
            check.run();
        } finally {
            Files.write(file, before);
        }
    }

    private static CommandRun run(String... args) {
        return CommandRun.in(home, args);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
