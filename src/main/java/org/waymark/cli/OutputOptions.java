package org.waymark.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where data goes. */
final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file, which is replaced as a whole, and not to standard output.")
    private @Nullable String file;

    /** @throws UsageException when nothing can be written there */
    Output output(Session session) {
        return file == null
                ? new Output.Stream(session.console())
                : Output.File.at("-o", file, session.folder().resolve(file));
    }

    /** Whether to paint what is written there. */
    boolean paints(Session session, ColourChoice choice) {
        return file == null ? session.console().paintsOut(choice) : choice == ColourChoice.ALWAYS;
    }

    /** How wide to write there: a file is written alike whatever the terminal. */
    int width(Session session) {
        return file == null ? session.console().terminal().width() : Terminal.USUAL_WIDTH;
    }
}
