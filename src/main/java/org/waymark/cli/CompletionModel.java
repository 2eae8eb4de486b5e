package org.waymark.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a shell can complete, read from picocli's model once for the scripts of all shells.
 *
 * @param commands the commands in the order of the help
 */
record CompletionModel(List<CompletedCommand> commands) {

    /**
     * A command with its options.
     *
     * @param id the word that is typed
     * @param header one sentence that says what the command does
     * @param options the options that the help lists; former names of options are valid, but are not offered
     * @param words the words that are valid as the command's first argument; empty if it takes files or any text
     */
    record CompletedCommand(String id, String header, List<CompletedOption> options, List<String> words) {

        /** All names of all options. */
        List<String> optionNames() {
            return options.stream().flatMap(option -> option.names().stream()).toList();
        }
    }

    /**
     * An option with its values.
     *
     * @param names all names, with their hyphens
     * @param takesValue whether a value follows
     * @param list whether the value may be a list separated by commas
     * @param values the values to offer; empty if the option takes a file, any text or nothing
     */
    record CompletedOption(List<String> names, boolean takesValue, boolean list, List<String> values) {

        /** Whether each value ends with an equals sign, after which the name of a file follows. */
        boolean valuesNameFiles() {
            return !values.isEmpty() && values.get(0).endsWith("=");
        }
    }

    /** The model of every command of waymark. */
    static CompletionModel ofAllCommands() {
        List<CompletedCommand> commands = new ArrayList<>();
        for (Map.Entry<String, CommandLine> entry :
                CommandModel.all().getSubcommands().entrySet()) {
            CommandSpec spec = entry.getValue().getCommandSpec();
            List<CompletedOption> options = spec.options().stream()
                    .filter(option -> !option.hidden())
                    .map(CompletionModel::completed)
                    .toList();
            List<String> words = spec.positionalParameters().stream()
                    .flatMap(argument -> candidates(argument).stream())
                    .toList();
            commands.add(new CompletedCommand(
                    entry.getKey(), String.join(" ", spec.usageMessage().header()), options, words));
        }
        return new CompletionModel(List.copyOf(commands));
    }

    /** The words that may follow {@code waymark}: commands, help and the two options without a command. */
    List<String> firstWords() {
        return Stream.concat(ids().stream(), Stream.of(CommandModel.HELP, "--help", "--version"))
                .toList();
    }

    /** The words that name commands. */
    List<String> ids() {
        return commands.stream().map(CompletedCommand::id).toList();
    }

    private static CompletedOption completed(OptionSpec option) {
        boolean takesValue = option.arity().max() > 0;
        return new CompletedOption(
                Arrays.asList(option.names()),
                takesValue,
                option.isMultiValue(),
                takesValue ? candidates(option) : List.of());
    }

    private static List<String> candidates(ArgSpec argument) {
        List<String> words = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(words::add);
        }
        return words;
    }
}
