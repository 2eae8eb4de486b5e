package org.waymark.cli;

import picocli.CommandLine.Option;

/** Options of every command. */
final class GeneralOptions {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never. Left at auto, NO_COLOR and CLICOLOR_FORCE are obeyed too.")
    private String colour = "auto";

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing on standard error but faults.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more on standard error: where a fault of waymark itself comes from.")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    ColourChoice colour() {
        return Choice.of("--color", colour, ColourChoice.class, ColourChoice::word);
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    boolean help() {
        return help;
    }
}
