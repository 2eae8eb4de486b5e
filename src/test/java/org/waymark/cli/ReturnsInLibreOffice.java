package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.tools.samples.LibreOffice;

/**
 * Returns that somebody opens in LibreOffice and saves as .ods: {@code mvn -Poffice verify}, where LibreOffice is
 * installed.
 */
class ReturnsInLibreOffice {

    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
    private static final String MONTH = "2026-10";

    @TempDir
    private Path folder;

    @Test
    void findingsAndFiguresOfAnOdsFileAreThoseOfTheWorkbook() throws IOException {
        Path sent = Files.createDirectory(folder.resolve("sent"));
        Path saved = Files.createDirectory(folder.resolve("saved"));
        try (Stream<Path> files = Files.list(SAMPLES.resolve("returns").resolve(MONTH))) {
            for (Path file :
                    files.filter(path -> path.toString().matches(".*\\.xlsx?")).toList()) {
                String name = file.getFileName().toString();
                Files.copy(file, sent.resolve(name));
                LibreOffice.save(file, saved.resolve(name.replaceFirst("xlsx?$", "ods")));
            }
        }
        assertThat(run("saved", "validate", "--format", "csv"))
                .contains("WM-")
                .isEqualTo(run("sent", "validate", "--format", "csv"));
        assertThat(run("saved", "report", "--format", "json", "--period", MONTH))
                .isEqualTo(run("sent", "report", "--format", "json", "--period", MONTH));
    }

    /** The sorted lines of a command's output, with the same name for a workbook in all formats. */
    private String run(String returns, String command, String... options) {
        Stream<String> all = Stream.concat(
                Stream.of(
                        command,
                        returns,
                        "--programme",
                        SAMPLES.resolve("waymark.yaml").toString()),
                Stream.of(options));
        String out = CommandRun.in(folder, all.toArray(String[]::new)).out();
        return String.join(
                "\n",
                out.replaceAll("\\.(xlsx|xls|ods)\\b", ".workbook")
                        .replace(returns + "/", "")
                        .lines()
                        .sorted()
                        .toList());
    }
}
