package org.waymark.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes the script with which a shell completes commands, options and their values, from the candidates in picocli's
 * model. Where a file is expected the script offers nothing, and the shell completes file names. The script is written for
 * bash; zsh runs it through {@code bashcompinit}, so it uses only what both understand. Picocli's own {@code AutoComplete} does not
 * complete the second value of a list ({@code --dimension doing,re}), values after an equals sign, or {@code FORMAT=}.
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
                .replace("@commands@", String.join(" ", Subcommand.ids())));
        script.append(line("help *", Subcommand.ids()));
        Map<String, CommandLine> commands = CommandModel.all().getSubcommands();
        commands.forEach((id, command) -> shown(command).forEach(option -> script.append(afterOption(id, option))));
        script.append(BETWEEN);
        commands.forEach((id, command) -> {
            CommandSpec spec = command.getCommandSpec();
            List<String> options = shown(command).stream()
                    .flatMap(option -> Arrays.stream(option.names()))
                    .toList();
            script.append(line(id + " -*", options));
            for (PositionalParamSpec argument : spec.positionalParameters()) {
                List<String> words = candidates(argument);
                if (!words.isEmpty()) {
                    script.append(line(id + " *", words));
                }
            }
        });
        return script.append(AFTER).toString();
    }

    /** The options that help lists. Former names of options are valid, but are not offered. */
    private static List<OptionSpec> shown(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .toList();
    }

    /** The words that may follow an option; none if it takes a file or any text. */
    private static String afterOption(String command, OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        String pattern =
                Stream.of(option.names()).map(name -> command + ' ' + name).collect(Collectors.joining("\"|\""));
        return line(pattern, candidates(option));
    }

    private static List<String> candidates(ArgSpec arg) {
        List<String> words = new ArrayList<>();
        if (arg.completionCandidates() != null) {
            arg.completionCandidates().forEach(words::add);
        }
        return words;
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
}
