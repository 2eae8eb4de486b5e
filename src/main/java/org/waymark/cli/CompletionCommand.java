package org.waymark.cli;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code waymark completion}. */
@picocli.CommandLine.Command(
        header = "Prints a script by which the shell completes waymark's commands and options.",
        description = {
            "  waymark completion bash > ~/.local/share/bash-completion/completions/waymark",
            "                                       for bash, from the next terminal on",
            "  source <(waymark completion bash)    for bash, in this terminal",
            "  source <(waymark completion zsh)     for zsh, here or in ~/.zshrc",
        })
final class CompletionCommand implements Command {

    /** The shells there are scripts for. */
    enum Shell {
        BASH,
        ZSH;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    private String shell = "";

    @Mixin
    private GeneralOptions general = new GeneralOptions();

    @Override
    public int run(Session session) throws IOException {
        Shell chosen = Choice.of("The shell", shell, Shell.class, Shell::word);
        session.console().out().write(CompletionScript.of(chosen));
        return ExitCode.FINE;
    }

    @Override
    public GeneralOptions general() {
        return general;
    }
}
