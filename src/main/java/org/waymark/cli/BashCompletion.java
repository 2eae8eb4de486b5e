package org.waymark.cli;

import java.util.List;
import org.waymark.cli.CompletionModel.CompletedCommand;
import org.waymark.cli.CompletionModel.CompletedOption;

/**
 * Writes the script with which bash completes commands, options and their values. If a file is expected, the script
 * offers nothing, and the shell completes file names. Zsh runs the script through {@code bashcompinit}, so it uses only
 * what both understand. Picocli's own {@code AutoComplete} does not complete the second value of a list ({@code --dimension
 * doing,re}), values after an equals sign, or {@code FORMAT=}.
 */
final class BashCompletion {

    /**
     * If the script is saved as {@code _waymark} in a folder of completion functions, zsh runs it when the Tab key is
     * first pressed.
     */
    private static final String BEFORE_IN_ZSH = """
            #compdef waymark
            autoload -U +X compinit
            (( $+functions[compdef] )) || compinit
            autoload -U +X bashcompinit && bashcompinit
            """;

    private static final String AFTER_IN_ZSH = """
            if [ "${funcstack[1]-}" = _waymark ]; then
              _bash_complete -o bashdefault -o default -F _waymark_words
            fi
            """;

    private static final String BEFORE = """
            # Completes the commands and options of waymark @version@; made by: waymark completion
            _waymark_words() {
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
                COMPREPLY=( $(compgen -W "@words@" -- "$word") )
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
            complete -o bashdefault -o default -F _waymark_words waymark
            """;

    private final StringBuilder script = new StringBuilder();

    private BashCompletion() {}

    static String inBash(CompletionModel model) {
        return new BashCompletion().write(model);
    }

    static String inZsh(CompletionModel model) {
        return BEFORE_IN_ZSH + inBash(model) + AFTER_IN_ZSH;
    }

    private String write(CompletionModel model) {
        script.append(BEFORE.replace("@version@", Version.current())
                .replace("@words@", String.join(" ", model.firstWords())));
        words("\"" + CommandModel.HELP + " \"*", model.ids(), false);
        for (CompletedCommand command : model.commands()) {
            command.options().stream().filter(CompletedOption::takesValue).forEach(option -> {
                List<String> patterns = option.names().stream()
                        .map(name -> '"' + command.id() + ' ' + name + '"')
                        .toList();
                words(String.join("|", patterns), option.values(), option.valuesNameFiles());
            });
        }
        script.append(BETWEEN);
        for (CompletedCommand command : model.commands()) {
            words("\"" + command.id() + " -\"*", command.optionNames(), false);
            if (!command.words().isEmpty()) {
                words("\"" + command.id() + " \"*", command.words(), false);
            }
        }
        return script.append(AFTER).toString();
    }

    /** If there are no words to offer, the shell completes file names. */
    private void words(String pattern, List<String> words, boolean open) {
        script.append("    ").append(pattern).append(") ");
        if (!words.isEmpty()) {
            script.append(open ? "compopt -o nospace 2>/dev/null; " : "")
                    .append("COMPREPLY=( $(compgen -P \"$prefix\" -W \"")
                    .append(String.join(" ", words))
                    .append("\" -- \"$word\") ); ");
        }
        script.append("return 0 ;;\n");
    }
}
