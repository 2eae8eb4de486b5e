package org.waymark.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.catalogue.NearestMatch;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts what picocli found wrong with a command line into waymark's words. */
final class Misuse {

    private Misuse() {}

    static UsageException of(ParameterException e, CommandName command) {
        String more = " See waymark " + command.word() + " --help.";
        if (e instanceof UnmatchedArgumentException unmatched) {
            return new UsageException(unmatched(unmatched, command) + more);
        }
        if (e instanceof MissingParameterException missing) {
            return new UsageException(missing(missing.getMissing()) + more);
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return new UsageException("The option " + option.longestName() + " stands twice; give it once." + more);
        }
        return new UsageException(e.getMessage() + '.' + more);
    }

    private static String unmatched(UnmatchedArgumentException e, CommandName command) {
        String word = e.getUnmatched().get(0);
        if (!word.startsWith("-") || word.equals("-")) {
            return "The argument \"" + word + "\" is one too many for waymark " + command.word() + '.';
        }
        List<String> names = names(e.getCommandLine().getCommandSpec());
        String given = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        return "There is no option " + given + '.'
                + NearestMatch.nearest(given, names)
                        .map(near -> " Did you mean " + near + '?')
                        .orElse(" The options are: " + String.join(", ", names) + '.');
    }

    private static List<String> names(CommandSpec spec) {
        return spec.options().stream().map(OptionSpec::longestName).toList();
    }

    private static String missing(List<ArgSpec> missing) {
        String what = missing.stream()
                .map(arg -> arg instanceof OptionSpec option
                        ? "a value after " + option.longestName() + " (" + option.paramLabel() + ")"
                        : arg.paramLabel())
                .collect(Collectors.joining(", "));
        return "This needs " + what + '.';
    }
}
