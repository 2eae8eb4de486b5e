package org.waymark.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code waymark completion}. */
@Command(
        header = "Prints a script for completion with the Tab key.",
        description = {
            "  waymark completion bash > ~/.local/share/bash-completion/completions/waymark",
            "                                       bash, from the next terminal on",
            "  source <(waymark completion bash)    bash, in this terminal",
            "  source <(waymark completion zsh)     zsh, here or in ~/.zshrc",
            "  waymark completion fish > ~/.config/fish/completions/waymark.fish",
            "  waymark completion powershell > waymark.ps1",
            "                                       PowerShell; name the file in your profile",
        })
public final class CompletionCommand extends WaymarkCommand {

    /** The shells for which there is a script. */
    public enum Shell {
        BASH(BashCompletion::inBash),
        ZSH(BashCompletion::inZsh),
        FISH(FishCompletion::of),
        POWERSHELL(PowerShellCompletion::of);

        private final Function<CompletionModel, String> writer;

        Shell(Function<CompletionModel, String> writer) {
            this.writer = writer;
        }

        /** The script for this shell, which completes every command of this version of waymark. */
        public String script() {
            return writer.apply(CompletionModel.ofAllCommands());
        }

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
        session.console().out().write(shell.script());
        return ExitCode.FINE;
    }
}
