package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTargetTest {

    @TempDir
    private Path folder;

    @Test
    void fileIsWrittenWithoutLeftovers() throws IOException {
        Path target = folder.resolve("out.txt");

        out("out.txt").write(out -> out.write("whole"));

        assertThat(target).hasContent("whole");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(target));
    }

    @Test
    void failedWriteKeepsTheOldFile() throws IOException {
        Path target = Files.writeString(folder.resolve("out.txt"), "old");

        assertThatThrownBy(() -> out("out.txt").write(out -> {
                    out.write("half");
                    throw new IOException("full");
                }))
                .hasMessage("full");

        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(target));
    }

    @Test
    void linkRemainsALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

        out("link.txt").write(out -> out.write("new"));

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void folderIsRefusedBeforeTheWorkBegins() {
        assertThat(CommandRun.in(folder, "rules", "-o", ".").err())
                .isEqualTo("waymark: -o names a folder, \".\"; name a file in it.\n");
    }

    @Test
    void missingFolderIsRefusedBeforeTheWorkBegins() {
        CommandRun run = CommandRun.in(folder, "rules", "-o", "no/such/rules.txt");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("its folder does not exist");
    }

    @Test
    void standardOutputStaysEmptyWithAnOutputFile() {
        CommandRun run = CommandRun.in(folder, "rules", "--format", "json", "-o", "rules.json");

        assertThat(run).isEqualTo(new CommandRun(0, "", "Wrote rules.json\n"));
        assertThat(folder.resolve("rules.json")).isNotEmptyFile();
    }

    private OutputTarget out(String name) {
        Console console = Console.of(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of());
        return OutputTarget.File.at(new CommandSession(console, folder, Clock.systemUTC()), "-o", name);
    }
}
