package org.waymark.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Golden;

/** Holds {@code docs/commands.md} to what the commands say of themselves. */
class CommandsPageTest {

    @Test
    void thePageIsCurrent() {
        Help help = new Help(Terminal.USUAL_WIDTH);
        StringBuilder page = new StringBuilder("""
                # Commands

                What `waymark COMMAND --help` prints, command by command. Made from the program itself; a test keeps it
                current.

                """);
        for (CommandName command : CommandName.values()) {
            page.append("## waymark ").append(command.word()).append("\n\n```\n");
            page.append(help.of(command, false).strip()).append("\n```\n\n");
        }
        page.append("## Exit codes\n\n| code | when |\n|---|---|\n");
        Reference.EXIT_CODES.forEach(each -> page.append("| %s | %s |\n".formatted(each.word(), each.means())));
        page.append('\n').append(Reference.UNREADABLE);
        page.append("\n\n## Environment\n\n| variable | does |\n|---|---|\n");
        Reference.ENVIRONMENT.forEach(each -> page.append("| `%s` | %s |\n".formatted(each.word(), each.means())));
        page.append('\n').append(Reference.STREAMS).append('\n');
        Golden.assertSame(page.toString(), Path.of("docs/commands.md"));
    }
}
