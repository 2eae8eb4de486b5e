package org.waymark.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the folder to write to. */
final class FolderOption {

    /** The short name of the option, for messages. */
    static final String NAME = "-o";

    @Option(
            names = {NAME, "--output"},
            paramLabel = "DIR",
            order = OptionGroup.OUTPUT,
            description = "Write to this folder. It is created if needed, and its files appear when all are complete.")
    private @Nullable String folder;

    /** The former name of the option. */
    @Option(names = "--out", hidden = true, paramLabel = "DIR", order = OptionGroup.OUTPUT)
    private @Nullable String out;

    /** Whether a folder was given. */
    boolean isGiven() {
        return folder != null || out != null;
    }

    /**
     * The folder as given on the command line.
     *
     * @param example a folder to suggest if none was given
     * @throws UsageException if none was given
     */
    String required(String example) {
        String given = folder == null ? out : folder;
        if (given == null) {
            throw new UsageException("Say where to write: " + NAME + " " + example + ".");
        }
        return given;
    }
}
