package org.waymark.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Help texts: what a command does, examples first, then its options. */
final class Help {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;

    private static final List<String> SECTIONS = List.of(
            UsageMessageSpec.SECTION_KEY_HEADER,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_FOOTER);

    private final int width;

    Help(Console console) {
        this(console.terminal().width());
    }

    Help(int width) {
        this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    /** What there is to do, for somebody who typed {@code waymark} and nothing else. */
    String frontPage(boolean paints) {
        return ansi(paints).string(FrontPage.text());
    }

    String of(CommandName name, boolean paints) {
        CommandLine line = commandLine(name, name.make());
        line.setUsageHelpWidth(width);
        return line.getUsageMessage(ansi(paints));
    }

    /** Picocli's view of a command, set up the same way for parsing and for help. */
    static CommandLine commandLine(CommandName name, Command command) {
        CommandLine line = new CommandLine(command);
        line.setCommandName("waymark " + name.word());
        line.getCommandSpec()
                .usageMessage()
                .sectionKeys(SECTIONS)
                .descriptionHeading("%n@|bold Examples:|@%n")
                .synopsisHeading("%n@|bold Usage:|@ ")
                .parameterListHeading("%n@|bold What to read:|@%n")
                .optionListHeading("%n@|bold Options:|@%n")
                .abbreviateSynopsis(true)
                .sortOptions(false);
        return line;
    }

    private static Ansi ansi(boolean paints) {
        return paints ? Ansi.ON : Ansi.OFF;
    }
}
