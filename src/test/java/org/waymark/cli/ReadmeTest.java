package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.testing.GoldenFile;

/** Runs the commands of {@code README.md}: each console block has a command and its output, or the start of it. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final String REST = "[...]";

    @Test
    void readmeShowsTheOutputOfItsCommands() throws IOException {
        List<String> made = new ArrayList<>();
        List<String> lines = Files.readAllLines(README);
        for (int i = 0; i < lines.size(); i++) {
            made.add(lines.get(i));
            if (lines.get(i).equals("```console")) {
                List<String> block = lines.subList(
                        i + 1, i + 1 + lines.subList(i + 1, lines.size()).indexOf("```"));
                made.addAll(rerun(block));
                i += block.size();
            }
        }
        GoldenFile.assertSame(String.join("\n", made) + "\n", README);
    }

    @Test
    void filesNamedInTheReadmeExist() throws IOException {
        for (String link : Files.readString(README).split("]\\(")) {
            String target = link.substring(0, Math.max(0, link.indexOf(')')));
            if (target.matches("[\\w./-]+") && !target.startsWith("http")) {
                assertThat(Path.of(target)).exists();
            }
        }
    }

    private static List<String> rerun(List<String> block) {
        String command = block.get(0);
        assertThat(command).startsWith("$ waymark ");
        String[] args = command.substring("$ waymark ".length()).split(" ", -1);
        List<String> printed = CommandRun.in(Path.of(""), args).out().lines().toList();
        boolean begins = block.get(block.size() - 1).equals(REST);
        List<String> made = new ArrayList<>(List.of(command));
        made.addAll(begins ? printed.subList(0, block.size() - 2) : printed);
        if (begins) {
            made.add(REST);
        }
        return made;
    }
}
