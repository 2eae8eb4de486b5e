package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme lead adds two rules by following {@code docs/own-schema.md} only. */
class CustomRulesTest {

    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final String PAGE = "docs/own-schema.md";

    @Test
    void customRulesAreAddedAsThePageDescribes(@TempDir Path folder) throws IOException {
        Files.copy(HERE.resolve("samples/footprints.csv"), folder.resolve("footprints.csv"));
        String page = Files.readString(HERE.resolve(PAGE));
        String part = page.substring(page.indexOf("## Extend the built-in schema"), page.indexOf("## Use waymark for"));
        List<String> blocks = Pattern.compile("(?s)```\\w*\\n(.*?)```")
                .matcher(part)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(command(folder, blocks.get(0).strip()).exit()).isZero();
        Path schema = folder.resolve("our-schema.json");
        Files.writeString(
                schema,
                Files.readString(schema)
                        .replaceFirst("\\s*\\}\\s*\\]\\s*\\}\\s*$", Matcher.quoteReplacement("\n" + blocks.get(1))));
        Files.writeString(
                folder.resolve("waymark.yaml"),
                Files.readString(HERE.resolve("samples/waymark.yaml"))
                        .replace("schema: change-milestones\n", blocks.get(2)));
        String returns = HERE.resolve("samples/returns/2026-07").toString();
        List<String> commands = blocks.get(3).lines().toList();

        assertThat(command(folder, commands.get(0)).out())
                .contains("is valid: ")
                .contains(" and 45 rules");
        CommandRun found = command(
                folder, commands.get(1).replace("returns", returns) + " --programme waymark.yaml --format concise");
        assertThat(found.exit()).as(found.err()).isEqualTo(1);
        assertThat(found.out().lines().filter(line -> !line.contains(": note The settings in ")))
                .isNotEmpty()
                .allMatch(
                        line -> line.contains(" warning LOCAL-01 The RAG is Red, but the Evidence reference is blank.")
                                || line.contains(" error LOCAL-02 More than two partners are named;"))
                .anyMatch(line -> line.contains("LOCAL-01"))
                .anyMatch(line -> line.contains("LOCAL-02"));
        assertThat(command(folder, commands.get(2)).out()).contains("our-schema.json line ");
    }

    private static CommandRun command(Path folder, String line) {
        assertThat(line).startsWith("waymark ");
        return CommandRun.in(folder, line.substring("waymark ".length()).split(" +", -1));
    }
}
