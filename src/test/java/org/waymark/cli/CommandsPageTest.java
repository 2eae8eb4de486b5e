package org.waymark.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.testing.GoldenFile;

/** Checks that {@code docs/commands.md} has the current help of every command. */
class CommandsPageTest {

    @Test
    void pageIsCurrent() {
        StringBuilder page = new StringBuilder("""
                # Commands

                The output of `waymark COMMAND --help` for each command. This page is generated, and a test keeps it up to
                date.

                """);
        CommandModel.all().getSubcommands().forEach((id, command) -> {
            page.append("## waymark ").append(id).append("\n\n```\n");
            page.append(command.getUsageMessage().strip()).append("\n```\n\n");
        });
        page.append("## Exit codes\n\n| code | meaning |\n|---|---|\n");
        ManualReference.EXIT_CODES.forEach(each -> page.append("| %s | %s |\n".formatted(each.word(), each.means())));
        page.append('\n').append(ManualReference.UNREADABLE);
        page.append("\n\n## Environment\n\n| variable | meaning |\n|---|---|\n");
        ManualReference.ENVIRONMENT.forEach(
                each -> page.append("| `%s` | %s |\n".formatted(each.word(), each.means())));
        page.append('\n').append(ManualReference.STREAMS).append('\n');
        GoldenFile.assertSame(page.toString(), Path.of("docs/commands.md"));
    }
}
