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

/** No output that a later run would read as a return is written into a folder of returns. */
class ReturnsFolderTest {

    private static final String REFUSED = ", which is in a folder of returns, and ";

    @TempDir
    private Path folder;

    @BeforeEach
    void aProgrammeWithReturns() throws IOException {
        Path october = Files.createDirectories(folder.resolve("north/received/october"));
        TinyReturn.writeInto(october);
        Files.move(october.resolve("waymark.yaml"), folder.resolve("north/waymark.yaml"));
        Files.move(october.resolve("footprints.list"), folder.resolve("north/footprints.list"));
        TinyReturn.writeInto(Files.createDirectories(folder.resolve("alone")));
        Files.createDirectories(folder.resolve("south/returns"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report north/received -o north/received/figures.csv",
                "report north/received -o north/received/figures.xlsx",
                "report north/received/october -o north/received/figures.csv",
                "validate north/received/october/october.csv --report csv=north/received/found.csv",
                "validate north/received/october/october.csv --annotate north/received/back",
                "validate north/received --html north/received/back",
                "pack north/received/october -o north/received/pack",
                "template --period 2026-11 --previous north/received -o north/received/next",
                "template --period 2026-11 --programme north -o south/returns/next",
                "schema -o south/returns/headers.csv",
                "init south/returns/new",
                "validate alone/october.csv alone/september.csv -o alone/found.csv",
                "report alone -o alone/figures.csv",
                "validate alone/october.csv --annotate alone",
                "status north/received/october/october.csv --previous alone -o alone/chase.csv",
            })
    void outputThatWouldBeReadAsAReturnIsRefused(String command) throws IOException {
        List<Path> before = everything();

        CommandRun run = CommandRun.in(folder, command.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(REFUSED).hasLineCount(1);
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report north/received -o north/received/figures.html",
                "validate north/received --report sarif=north/received/found.sarif",
                "report north/received -o north/figures.csv",
                "report alone/october.csv -o alone/figures.xlsx",
                "validate alone/october.csv --annotate alone/back",
                "init south/returns",
            })
    void otherOutputIsWritten(String command) {
        assertThat(CommandRun.in(folder, command.split(" ")).err())
                .doesNotContain(REFUSED)
                .containsPattern("Wrote|Created");
    }

    @Test
    void folderOfAProgrammeMayBeNamedReturns() throws IOException {
        Files.move(folder.resolve("north"), folder.resolve("returns"));

        CommandRun run = CommandRun.in(folder, "report", "returns/received", "-o", "returns/figures.csv");

        assertThat(run.err()).isEqualTo("Wrote returns/figures.csv\n");
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }
}
