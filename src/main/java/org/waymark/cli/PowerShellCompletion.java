package org.waymark.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.cli.CompletionModel.CompletedCommand;
import org.waymark.cli.CompletionModel.CompletedOption;

/** Writes the script with which PowerShell 5.1 or newer completes commands, options and their values. */
final class PowerShellCompletion {

    private static final String BEFORE = """
            # Completes the commands and options of waymark @version@; made by: waymark completion powershell
            Register-ArgumentCompleter -Native -CommandName waymark, waymark.cmd -ScriptBlock {
              param($word, $line, $position)
              $typed = @($line.CommandElements | ForEach-Object { $_.Extent } |
                Where-Object { $_.StartOffset -lt $position } | ForEach-Object { $_.Text })
              if ($word -ne '' -and $typed.Count -gt 1) { $typed = $typed[0..($typed.Count - 2)] }
              $command = if ($typed.Count -gt 1) { $typed[1] } else { '' }
              $before = $typed[-1]
              $prefix = ''
              $words = @{
            """;

    private static final String AFTER = """
              }
              if ($word -match '^(--[a-z-]+)=(.*)$') { $before = $Matches[1]; $prefix = "$before="; $word = $Matches[2] }
              if ($word -match '^(.*,)([^,]*)$') { $prefix += $Matches[1]; $word = $Matches[2] }
              $key = if ($words.ContainsKey("$command $before")) { "$command $before" }
                elseif ($word -like '-*') { "$command -" }
                else { $command }
              $words[$key] | Where-Object { $_ -like "$word*" } | ForEach-Object { "$prefix$_" }
            }
            """;

    private final StringBuilder script = new StringBuilder();

    private PowerShellCompletion() {}

    static String of(CompletionModel model) {
        return new PowerShellCompletion().write(model);
    }

    private String write(CompletionModel model) {
        script.append(BEFORE.replace("@version@", Version.current()));
        words("", model.firstWords());
        words(" -", model.firstWords());
        words(CommandModel.HELP, model.ids());
        for (CompletedCommand command : model.commands()) {
            words(command.id() + " -", command.optionNames());
            words(command.id(), command.words());
            for (CompletedOption option : command.options()) {
                if (option.takesValue()) {
                    option.names().forEach(name -> words(command.id() + ' ' + name, option.values()));
                }
            }
        }
        return script.append(AFTER).toString();
    }

    private void words(String after, List<String> words) {
        script.append("    '").append(after).append("' = @(");
        script.append(words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", ")));
        script.append(")\n");
    }
}
