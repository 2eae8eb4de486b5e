package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands without the launcher in the locale C, where Java cannot write a file name with an accented letter. */
class PlainLocaleTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeAReturnWithAnAccentedName() throws Exception {
        Files.writeString(folder.resolve("return.csv"), "milestone_id\n\n");
        // Made by a shell, because this test may run in the same locale.
        assertThat(ended(new ProcessBuilder(
                        "sh", "-c", "mkdir in && mv return.csv \"in/$(printf 'B\\303\\251ni.csv')\"")))
                .isZero();
    }

    @Test
    void validateReadsAnAccentedFileName() throws Exception {
        assertThat(ended(waymark("validate", "in"))).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("printed"), StandardCharsets.ISO_8859_1))
                .contains("ni.csv")
                .contains("WM-");
    }

    @Test
    void copyOfAFileThatCannotBeNamedEndsInASentence() throws Exception {
        for (List<String> words :
                List.of(List.of("validate", "in", "--annotate", "out"), List.of("fix", "in", "-o", "out"))) {
            int exit = ended(waymark(words.toArray(String[]::new)));

            assertThat(exit).as(String.join(" ", words)).isEqualTo(2);
            assertThat(Files.readString(folder.resolve("errors")))
                    .startsWith("waymark: The name of the file \"")
                    .contains("cannot be used in this locale; set LC_ALL to C.UTF-8")
                    .hasLineCount(1);
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }

    private ProcessBuilder waymark(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command);
    }

    private int ended(ProcessBuilder builder) throws IOException, InterruptedException {
        builder.directory(folder.toFile())
                .redirectOutput(folder.resolve("printed").toFile())
                .redirectError(folder.resolve("errors").toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
