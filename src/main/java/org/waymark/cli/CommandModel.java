package org.waymark.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Builds picocli's model of the command line: {@code waymark} and the subcommands that are needed. */
public final class CommandModel {

    /** The word for {@code waymark help COMMAND}. */
    static final String HELP = "help";

    /** Examples come before options. */
    private static final List<String> SECTIONS = List.of(
            UsageMessageSpec.SECTION_KEY_HEADER,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST);

    private CommandModel() {}

    /** The model with every subcommand, for completion, manual pages and tests. Its commands cannot be run. */
    public static CommandLine all() {
        return root(null, List.of(Subcommand.values()));
    }

    /** The model with the subcommand that the arguments name, if they name one. It runs in the given session. */
    static CommandLine of(CommandSession session, List<String> args) {
        boolean help = args.get(0).equals(HELP);
        String word = help && args.size() > 1 ? args.get(1) : args.get(0);
        CommandLine root = root(session, Subcommand.find(word).map(List::of).orElse(List.of()));
        if (help) {
            root.addSubcommand(HELP, new HelpCommand());
        }
        return root;
    }

    private static CommandLine root(@Nullable CommandSession session, List<Subcommand> subcommands) {
        CommandLine root = new CommandLine(CommandSpec.wrapWithoutInspection(session));
        root.setCommandName("waymark");
        for (Subcommand subcommand : subcommands) {
            CommandLine line = new CommandLine(subcommand.create());
            line.getCommandSpec().usageMessage().sectionKeys(SECTIONS);
            root.addSubcommand(subcommand.id(), line);
        }
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setHelpFactory((spec, scheme) -> new GroupedHelp(spec, false));
        return root;
    }
}
