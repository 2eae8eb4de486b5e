package org.waymark.cli;

import picocli.CommandLine.Option;

/** Options of every command. Picocli acts on --help, and {@link Cli} on --verbose. */
final class GeneralOptions {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            order = OptionGroup.GENERAL,
            description = "Colour the output: ${COMPLETION-CANDIDATES}. The environment variables NO_COLOR and "
                    + "CLICOLOR_FORCE decide for auto. Default: ${DEFAULT-VALUE}.")
    private ColourChoice colour = ColourChoice.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            order = OptionGroup.GENERAL,
            description = "Show errors only.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            order = OptionGroup.GENERAL,
            description = "Show details of internal errors.")
    @SuppressWarnings("UnusedVariable") // Cli looks for the option itself, because parsing may fail.
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = OptionGroup.GENERAL,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli prints the help.
    private boolean help;

    ColourChoice colour() {
        return colour;
    }

    boolean quiet() {
        return quiet;
    }
}
