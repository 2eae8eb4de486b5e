package org.waymark.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.waymark.catalogue.NearestMatch;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Messages for command lines that picocli rejects. Each message names the valid words and suggests the nearest one. */
final class UsageErrors {

    /** Words that other tools use for what a command or option of waymark does. */
    private static final Map<String, String> SYNONYMS = Map.of(
            "check", "validate",
            "lint", "validate",
            "test", "validate",
            "version", "--version",
            "new", "init",
            "create", "init",
            "diff", "compare",
            "chase", "status",
            "build", "pack");

    private UsageErrors() {}

    static String message(ParameterException e) {
        CommandLine line = e.getCommandLine();
        if (line.getParent() == null) {
            return unknownCommand(unknownWord(e));
        }
        ArgSpec arg = e.getArgSpec();
        if (arg != null && arg.completionCandidates() != null && e.getValue() != null) {
            return WordSuggestions.invalid(name(arg), e.getValue(), candidates(arg));
        }
        return problem(e, line) + " See " + line.getCommandSpec().qualifiedName() + " --help.";
    }

    private static String problem(ParameterException e, CommandLine line) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), line);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (e instanceof OverwrittenOptionException twice) {
            return "Option " + name(twice.getOverwritten()) + " was given more than once.";
        }
        return e.getMessage() + '.';
    }

    private static String unknownWord(ParameterException e) {
        return e instanceof UnmatchedArgumentException unmatched
                ? unmatched.getUnmatched().get(0)
                : String.valueOf(e.getValue());
    }

    private static String unknownCommand(String word) {
        String commands = String.join(", ", Subcommand.ids());
        if (word.startsWith("-")) {
            Optional<String> near = NearestMatch.nearest(word, List.of("--help", "--version"));
            return near.map(option -> "There is no option " + word + ". Did you mean " + option + "?")
                    .orElse("Options come after a command: waymark COMMAND " + word + " ... The commands are: "
                            + commands + ".");
        }
        String hint = Optional.ofNullable(SYNONYMS.get(word.toLowerCase(Locale.ROOT)))
                .or(() -> NearestMatch.nearest(word, Subcommand.ids()))
                .map(near -> " Did you mean waymark " + near + "?")
                .orElse("");
        return "There is no command \"" + word + "\"." + hint + " The commands are: " + commands + ".";
    }

    private static String unmatched(String word, CommandLine line) {
        String command = line.getCommandSpec().qualifiedName();
        if (!word.startsWith("-") || word.equals("-")) {
            return "Unexpected argument \"" + word + "\" for " + command + '.';
        }
        List<String> names = line.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .sorted(Comparator.comparingInt(OptionSpec::order))
                .map(OptionSpec::longestName)
                .toList();
        String given = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        return "There is no option " + given + '.'
                + NearestMatch.nearest(given, names)
                        .map(near -> " Did you mean " + near + '?')
                        .orElse(" The options are: " + String.join(", ", names) + '.');
    }

    private static String missing(List<ArgSpec> missing) {
        String what = missing.stream()
                .map(arg -> arg instanceof OptionSpec ? name(arg) + ' ' + arg.paramLabel() : arg.paramLabel())
                .collect(Collectors.joining(", "));
        return "Missing: " + what + '.';
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static List<String> candidates(ArgSpec arg) {
        return StreamSupport.stream(arg.completionCandidates().spliterator(), false)
                .toList();
    }
}
