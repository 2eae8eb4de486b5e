package org.waymark.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes the script by which a shell completes waymark's commands, options and the words that may follow them. Where a
 * file may stand the script has no answer, and the shell falls back on file names. It is made for bash; zsh runs it
 * through its {@code bashcompinit}, so that it keeps to what both know.
 */
final class CompletionScript {

    private static final String ZSH = """
            #compdef waymark
            autoload -U +X compinit && compinit
            autoload -U +X bashcompinit && bashcompinit
            """;

    private static final String BEFORE = """
            # Completes the commands and options of waymark @version@; made by: waymark completion
            _waymark() {
              local word before command prefix
              word=${COMP_WORDS[COMP_CWORD]}
              before=${COMP_WORDS[COMP_CWORD-1]}
              command=${COMP_WORDS[1]}
              prefix=
              COMPREPLY=()
              if [ "$word" = "=" ]; then
                word=
              elif [ "$before" = "=" ]; then
                before=${COMP_WORDS[COMP_CWORD-2]}
              fi
              if [ "$COMP_CWORD" -eq 1 ]; then
                COMPREPLY=( $(compgen -W "@commands@ help --help --version" -- "$word") )
                return 0
              fi
              case $word in
                --*=*) before=${word%%=*}; prefix=$before=; word=${word#*=} ;;
              esac
              case $word in
                *,*) prefix=$prefix${word%,*},; word=${word##*,} ;;
              esac
              case "$command $before" in
            """;

    private static final String BETWEEN = """
              esac
              case "$command $word" in
            """;

    private static final String AFTER = """
              esac
              return 0
            }
            complete -o bashdefault -o default -F _waymark waymark
            """;

    private CompletionScript() {}

    static String of(CompletionCommand.Shell shell) {
        StringBuilder script = new StringBuilder();
        if (shell == CompletionCommand.Shell.ZSH) {
            script.append(ZSH);
        }
        script.append(BEFORE.replace("@version@", Version.current())
                .replace("@commands@", String.join(" ", CommandName.words())));
        script.append(line("help *", CommandName.words()));
        for (CommandName command : CommandName.values()) {
            spec(command).options().forEach(option -> script.append(afterOption(command, option)));
        }
        script.append(BETWEEN);
        for (CommandName command : CommandName.values()) {
            CommandSpec spec = spec(command);
            List<String> options = spec.options().stream()
                    .flatMap(option -> Arrays.stream(option.names()))
                    .toList();
            script.append(line(command.word() + " -*", options));
            for (PositionalParamSpec argument : spec.positionalParameters()) {
                List<String> words = OptionWords.of(command, argument);
                if (!words.isEmpty()) {
                    script.append(line(command.word() + " *", words));
                }
            }
        }
        return script.append(AFTER).toString();
    }

    /** What may follow an option; an option that takes a file, or anything, ends in file names. */
    private static String afterOption(CommandName command, OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        String pattern = Stream.of(option.names())
                .map(name -> command.word() + ' ' + name)
                .collect(Collectors.joining("\"|\""));
        return line(pattern, OptionWords.of(command, option));
    }

    private static String line(String pattern, List<String> words) {
        boolean open = pattern.endsWith("*");
        String quoted = '"' + (open ? pattern.substring(0, pattern.length() - 1) : pattern) + '"' + (open ? "*" : "");
        return words.isEmpty()
                ? "    " + quoted + ") return 0 ;;\n"
                : "    " + quoted + ") " + (words.get(0).endsWith("=") ? "compopt -o nospace 2>/dev/null; " : "")
                        + "COMPREPLY=( $(compgen -P \"$prefix\" -W \"" + String.join(" ", words)
                        + "\" -- \"$word\") ); return 0 ;;\n";
    }

    private static CommandSpec spec(CommandName command) {
        return Help.commandLine(command, command.make()).getCommandSpec();
    }
}
