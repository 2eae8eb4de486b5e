package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.tools.TinyReturn;

/** A run never overwrites its own input. */
class FilesInUseTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aProgrammeWithReturns() throws IOException {
        TinyReturn.writeInto(folder);
        Files.copy(folder.resolve("footprints.list"), folder.resolve("footprints.csv"));
        Files.writeString(
                folder.resolve("waymark.yaml"),
                "programme: Rehearsal\nfootprints: footprints.list\nschema: schema.json\n");
        assertThat(CommandRun.of(
                                "schema",
                                "--format",
                                "native",
                                "-o",
                                folder.resolve("schema.json").toString())
                        .exit())
                .isZero();
        assertThat(CommandRun.in(folder, "validate", "october.csv", "--write-baseline", "known.json")
                        .exit())
                .isZero();
        Files.createDirectory(folder.resolve("old"));
        Files.copy(folder.resolve("september.csv"), folder.resolve("old/october.xlsx"));
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("october.csv"));
        Files.createLink(folder.resolve("hard.txt"), folder.resolve("october.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate october.csv -o october.csv",
                "validate october.csv -o ./old/../october.csv",
                "validate october.csv -o link.txt",
                "validate link.txt -o hard.txt",
                "validate . -o october.csv",
                "validate october.csv --report csv=october.csv",
                "validate october.csv --write-baseline october.csv",
                "validate october.csv -o waymark.yaml",
                "validate october.csv -o footprints.list",
                "validate october.csv --report json=schema.json",
                "validate october.csv --schema schema.json -o schema.json",
                "validate october.csv --previous september.csv -o september.csv",
                "report october.csv --previous old -o old/october.xlsx",
                "validate october.csv --baseline known.json -o known.json",
                "validate october.csv --baseline known.json --write-baseline waymark.yaml",
                "report october.csv -o waymark.yaml",
                "report october.csv --format csv -o october.csv",
                "compare september.csv october.csv -o link.txt",
                "status october.csv -o footprints.list",
                "rules -o waymark.yaml",
                "explain WM-C01 -o waymark.yaml",
                "schema -o waymark.yaml",
                "schema check schema.json -o schema.json",
            })
    void outputThatIsAlsoAnInputIsRefusedBeforeWriting(String command) throws IOException {
        Map<String, String> before = contents();

        CommandRun run = CommandRun.in(folder, command.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .endsWith(", which is read in the same run and would be overwritten; name another file.\n");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void packRefusesToReplaceTheFolderOfItsSettings() throws IOException {
        assertThat(CommandRun.in(folder, "pack", "october.csv", "-o", "packs").exit())
                .isLessThan(2);
        Files.move(folder.resolve("waymark.yaml"), folder.resolve("packs/waymark.yaml"));
        Files.move(folder.resolve("footprints.list"), folder.resolve("packs/footprints.list"));
        Files.move(folder.resolve("schema.json"), folder.resolve("packs/schema.json"));

        CommandRun run = CommandRun.in(
                folder, "pack", "october.csv", "--programme", "packs/waymark.yaml", "-o", "packs", "--replace");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("-o names \"packs\", which contains ", "is read in the same run");
        assertThat(folder.resolve("packs/waymark.yaml")).exists();
    }

    @Test
    void annotatedCopiesDoNotReplacePreviousReturns() throws IOException {
        Map<String, String> before = contents();

        CommandRun run = CommandRun.in(folder, "validate", "october.xlsx", "--previous", "old", "--annotate", "old");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--annotate names \"old\", which is in a folder of returns");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void baselineCanBeRewritten() throws IOException {
        CommandRun run = CommandRun.in(
                folder, "validate", "october.csv", "--baseline", "known.json", "--write-baseline", "known.json");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).endsWith("Wrote known.json\n");
    }

    @Test
    void outputOfTheLastRunCanBeRewritten() throws IOException {
        Files.writeString(folder.resolve("report.html"), "last month");

        assertThat(CommandRun.in(folder, "report", ".", "--format", "html", "-o", "report.html")
                        .exit())
                .isZero();
        assertThat(folder.resolve("report.html")).content().contains("<html");
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
