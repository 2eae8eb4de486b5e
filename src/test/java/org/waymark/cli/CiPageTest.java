package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.findings.FindingsFormat;
import org.waymark.tools.TinyReturn;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Checks that waymark accepts the examples of {@code docs/ci.md}. */
class CiPageTest {

    private static final Path PAGE = Path.of("docs/ci.md");

    @Test
    void everyCommandOnThePageRuns(@TempDir Path folder) throws IOException {
        TinyReturn.writeInto(Files.createDirectory(folder.resolve("returns")));
        Path base = Files.createDirectory(folder.resolve("base"));
        TinyReturn.writeInto(base);
        Files.writeString(
                base.resolve("our-schema.json"),
                CommandRun.in(folder, "schema", "--format", "table-schema").out());
        assertThat(CommandRun.in(folder, "validate", "returns", "--write-baseline", "base/baseline.json")
                        .exit())
                .isZero();
        List<String> commands = all("(waymark validate [^`'\"\\n]*)");

        assertThat(commands).hasSizeGreaterThan(6);
        for (String command : commands) {
            String whole = command.contains(" returns") ? command : command + " returns";
            CommandRun run = CommandRun.in(
                    folder, whole.substring("waymark ".length()).strip().split(" +", -1));
            assertThat(run.exit()).as("%s: %s", command, run.err()).isBetween(0, 1);
        }
    }

    @Test
    void everyPipelineTakesItsSettingsFromTheBaseBranch() {
        List<String> pipelines = all("(?m)^.*(waymark validate returns.*--report.*)$");

        assertThat(pipelines).hasSize(3).allMatch(command -> command.contains(" --programme base/waymark.yaml "));
        assertThat(text()).doesNotContain(" unzip -q tools/").contains("Do not use the event `pull_request_target`");
    }

    @Test
    void pageDescribesEveryFormat() {
        String page = text();

        assertThat(Stream.of(FindingsFormat.values()).map(FindingsFormat::word))
                .allSatisfy(word -> assertThat(page).contains('`' + word + '`'));
    }

    @Test
    void everyPipelineOnThePageIsValidYaml() {
        List<String> blocks = all("(?s)```yaml\\n(.*?)```");

        assertThat(blocks).hasSize(3).allSatisfy(block -> {
            JsonNode read = new YAMLMapper().readTree(block);
            assertThat(read.isObject()).isTrue();
        });
    }

    private static List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String text() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
