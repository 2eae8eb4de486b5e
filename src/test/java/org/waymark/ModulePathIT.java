package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** waymark as a module, from the jars of the distribution. */
class ModulePathIT {

    private static final String LIBRARIES = Path.of("target/waymark/lib").toString();
    private static final String BIN =
            Path.of(System.getProperty("java.home"), "bin").toString();

    private static final String DESCRIPTOR = """
            module embedding {
                requires org.waymark;
            }
            """;

    private static final String PROGRAM = """
            package embedding;

            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.time.YearMonth;
            import java.util.List;
            import org.waymark.Settings;
            import org.waymark.Waymark;
            import org.waymark.programme.Programme;
            import org.waymark.programme.ProgrammeSource;
            import org.waymark.progress.Narrowing;
            import org.waymark.progress.Progress;

            class Embedding {
                public static void main(String[] folders) {
                    Programme programme = ProgrammeSource.builtIn();
                    Settings settings = new Settings(
                            programme, YearMonth.of(2026, 10), LocalDate.of(2026, 11, 23), List.of(), 1);
                    Progress progress = Waymark.with(settings).assess(List.of(folders), Narrowing.NONE).progress();
                    System.out.println(progress.period());
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void programOnTheModulePathUsesTheExportedPackages() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources/embedding"));
        Path descriptor = Files.writeString(sources.resolveSibling("module-info.java"), DESCRIPTOR);
        Path program = Files.writeString(sources.resolve("Embedding.java"), PROGRAM);
        Path classes = folder.resolve("classes");

        assertThat(run("javac", "-p", LIBRARIES, "-d", classes.toString(), descriptor.toString(), program.toString()))
                .isEmpty();
        assertThat(run(
                        "java",
                        "-p",
                        LIBRARIES + File.pathSeparator + classes,
                        "-m",
                        "embedding/embedding.Embedding",
                        "samples/returns"))
                .containsExactly("2026-10");
    }

    @Test
    void commandsRunOnTheModulePath() throws Exception {
        Path page = folder.resolve("report.html");

        assertThat(run(
                        "java",
                        "-p",
                        LIBRARIES,
                        "-m",
                        "org.waymark/org.waymark.cli.Main",
                        "report",
                        "samples/returns",
                        "--format",
                        "html",
                        "--as-of",
                        "2026-11-23",
                        "-o",
                        page.toString()))
                .isEmpty();
        assertThat(page).content().contains("</html>");
    }

    /** Runs a program of the JDK and returns the lines that it prints to standard output. */
    private List<String> run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(BIN, program).toString()));
        command.addAll(List.of(arguments));
        Path printed = folder.resolve("printed.txt");
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(printed.toFile())
                .redirectError(errors.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        return Files.readAllLines(printed, StandardCharsets.UTF_8);
    }
}
