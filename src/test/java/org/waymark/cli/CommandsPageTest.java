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
        page.append("""
                ## Exit codes

                | code | when |
                |---|---|
                | 0 | done, and nothing found at or above `--fail-on` |
                | 1 | done, and something found at or above `--fail-on` |
                | 2 | the command line, the programme file or the schema is at fault, or there is no file to read |
                | 3 | waymark itself is at fault, or the machine: no Java, no memory, a full disk |
                | 130 | interrupted |

                A return that cannot be read is a finding (WM-F01), not exit code 2.

                ## Environment

                | variable | does |
                |---|---|
                | `JAVA_HOME` | chooses the Java to run on; without it, the one on `PATH` |
                | `WAYMARK_OPTS` | options for Java, such as `-Xmx1g` |
                | `NO_COLOR` | when set, nothing is painted unless `--color always` is given |
                | `CLICOLOR_FORCE` | when set and not 0, output is painted even into a file or a pipe |
                | `TERM=dumb` | nothing is painted |
                | `COLUMNS` | the width of text, in place of the terminal's own |

                Data goes to standard output and everything else to standard error, both always in UTF-8.
                """);
        Golden.assertSame(page.toString(), Path.of("docs/commands.md"));
    }
}
