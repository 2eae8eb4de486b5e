package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Acts the month of {@code docs/tutorial.md}: runs the commands of its console blocks in order, and compares what they
 * print with what the tutorial shows. A line with three dots is for lines that the tutorial leaves out.
 */
@Tag("slow")
class TutorialTest {

    private static final Path TUTORIAL = Path.of("docs/tutorial.md");
    private static final Path SAMPLES = Path.of("samples");
    private static final String LEFT_OUT = "...";
    private static final String PROMPT = "$ ";
    private static final Pattern BLOCK = Pattern.compile("(?s)```console\n(.*?)\n```");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path root;

    private Path here;

    @Test
    void tutorialShowsWhatItsCommandsPrint() throws IOException {
        here = root;
        copy(SAMPLES, root.resolve("samples"));
        List<String> blocks = BLOCK.matcher(Files.readString(TUTORIAL))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(blocks).hasSizeGreaterThan(10);
        for (String block : blocks) {
            runBlock(block.lines().toList());
        }
        assertThat(root.resolve("valley/packs/2026-10/board-report.docx")).isNotEmptyFile();
        assertThat(root.resolve("valley/letters/2026-10/XF06.eml")).isNotEmptyFile();
    }

    private void runBlock(List<String> lines) throws IOException {
        List<String> printed = List.of();
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(PROMPT)) {
                printed = run(line.substring(PROMPT.length()));
                next = 0;
            } else if (!line.equals(LEFT_OUT)) {
                int at = printed.subList(next, printed.size()).indexOf(line);
                assertThat(at)
                        .as("\"%s\" in the output:%n%s", line, String.join("\n", printed))
                        .isNotNegative();
                if (!lines.get(i - 1).equals(LEFT_OUT)) {
                    assertThat(at)
                            .as("lines left out without \"...\" before \"%s\"", line)
                            .isZero();
                }
                next += at + 1;
            }
        }
    }

    /** Runs a command of the tutorial and returns the lines of its standard output and standard error. */
    private List<String> run(String command) throws IOException {
        List<String> words =
                WORD.matcher(command).results().map(TutorialTest::word).toList();
        List<String> arguments = words.subList(1, words.size());
        switch (words.get(0)) {
            case "cd" -> here = here.resolve(arguments.get(0));
            case "cp" -> copy(here.resolve(words.get(words.size() - 2)), here.resolve(words.get(words.size() - 1)));
            case "waymark" -> {
                CommandRun run = CommandRun.in(here, arguments.toArray(String[]::new));
                assertThat(run.exit()).as(command + "\n" + run.err()).isLessThan(2);
                return Stream.concat(run.out().lines(), run.err().lines()).toList();
            }
            default -> throw new IllegalArgumentException("The tutorial test cannot run " + command);
        }
        return List.of();
    }

    private static String word(MatchResult word) {
        return word.group(1) == null ? word.group(2) : word.group(1);
    }

    /** Copies a folder with everything below it, like {@code cp -r}. */
    private static void copy(Path from, Path to) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> found = Files.walk(from)) {
            found.forEach(all::add);
        }
        for (Path each : all) {
            Path target = to.resolve(from.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(target);
            } else {
                Files.copy(each, target);
            }
        }
    }
}
