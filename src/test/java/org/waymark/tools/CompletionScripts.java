package org.waymark.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.waymark.cli.CompletionCommand.Shell;

/** Writes the completion scripts, for the build, under the names that the shells' folders of completions ask for. */
public final class CompletionScripts {

    private static final Map<Shell, String> NAMES = Map.of(
            Shell.BASH, "waymark",
            Shell.ZSH, "_waymark",
            Shell.FISH, "waymark.fish",
            Shell.POWERSHELL, "waymark.ps1");

    private CompletionScripts() {}

    /** @param args the folder to write into; each shell has a folder of its own in it */
    public static void main(String[] args) throws IOException {
        for (Shell shell : Shell.values()) {
            Path folder = Files.createDirectories(Path.of(args[0], shell.toString()));
            Files.writeString(folder.resolve(NAMES.get(shell)), shell.script());
        }
    }
}
