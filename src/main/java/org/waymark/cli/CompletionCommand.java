package org.waymark.cli;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code waymark completion}. */
@Command(
        header = "Prints a script for completion with the Tab key in bash or zsh.",
        description = {
            "  waymark completion bash > ~/.local/share/bash-completion/completions/waymark",
            "                                       bash, from the next terminal on",
            "  source <(waymark completion bash)    bash, in this terminal",
            "  source <(waymark completion zsh)     zsh, here or in ~/.zshrc",
        })
final class CompletionCommand extends WaymarkCommand {

    /** The shells there are scripts for. */
    enum Shell {
        BASH,
        ZSH;

        /** As typed on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "SHELL", description = "The shell: ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.BASH;

    @Override
    int run(CommandSession session) throws IOException {
        session.console().out().write(CompletionScript.of(shell));
        return ExitCode.FINE;
    }
}
