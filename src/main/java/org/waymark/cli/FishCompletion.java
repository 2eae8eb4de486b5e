package org.waymark.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.cli.CompletionModel.CompletedCommand;
import org.waymark.cli.CompletionModel.CompletedOption;

/** Writes the script with which fish completes commands, options and their values. */
final class FishCompletion {

    /** Completes the last of several values that are separated by commas. */
    private static final String BEFORE = """
            # Completes the commands and options of waymark @version@; made by: waymark completion fish
            function __waymark_list
                set -l begun (string match -r '^(?:--[a-z-]+=)?(.*,)?' -- (commandline -ct))[2]
                for word in $argv
                    echo "$begun$word"
                end
            end
            """;

    private final StringBuilder script = new StringBuilder();

    private FishCompletion() {}

    static String of(CompletionModel model) {
        return new FishCompletion().write(model);
    }

    private String write(CompletionModel model) {
        script.append(BEFORE.replace("@version@", Version.current()));
        for (CompletedCommand command : model.commands()) {
            line("__fish_use_subcommand", "-f -a " + command.id() + " -d " + quoted(command.header()));
        }
        line("__fish_use_subcommand", "-f -a " + CommandModel.HELP + " -d " + quoted("Shows the help of a command."));
        line("__fish_use_subcommand", "-l help");
        line("__fish_use_subcommand", "-l version");
        line(after(CommandModel.HELP), "-f -a " + quoted(String.join(" ", model.ids())));
        for (CompletedCommand command : model.commands()) {
            String condition = after(command.id());
            if (!command.words().isEmpty()) {
                line(condition, "-f -a " + quoted(String.join(" ", command.words())));
            }
            command.options().forEach(option -> line(condition, names(option) + values(option)));
        }
        return script.toString();
    }

    private void line(String condition, String completion) {
        script.append("complete -c waymark -n ")
                .append(quoted(condition))
                .append(' ')
                .append(completion)
                .append('\n');
    }

    private static String after(String command) {
        return "__fish_seen_subcommand_from " + command;
    }

    private static String names(CompletedOption option) {
        return option.names().stream()
                .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static String values(CompletedOption option) {
        if (!option.takesValue()) {
            return "";
        }
        List<String> values = option.values();
        if (values.isEmpty() || option.valuesNameFiles()) {
            return " -r" + (values.isEmpty() ? "" : " -a " + quoted(String.join(" ", values)));
        }
        String words = String.join(" ", values);
        return " -x -a " + quoted(option.list() ? "(__waymark_list " + words + ")" : words);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
