package org.waymark.cli;

import org.jspecify.annotations.Nullable;
import org.waymark.terminal.ColourPalette;
import org.waymark.terminal.TerminalGlyphs;
import org.waymark.terminal.TextStyle;
import picocli.CommandLine.Option;

/** Where data goes. */
final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            order = OptionGroup.OUTPUT,
            description = "Write to FILE instead of standard output.")
    private @Nullable String file;

    /** @throws UsageException when nothing can be written there */
    OutputTarget output(CommandSession session) {
        return file == null ? new OutputTarget.Stream(session.console()) : OutputTarget.File.at(session, "-o", file);
    }

    /** Likewise, for data that is no text. @throws UsageException also when a terminal would have to show it */
    OutputTarget bytes(CommandSession session, String format) {
        if (file == null && session.console().terminal().out()) {
            throw new UsageException("A terminal cannot show " + format + "; name a file with -o.");
        }
        return output(session);
    }

    /** Whether to paint what is written there. */
    boolean paints(CommandSession session, ColourChoice choice) {
        return file == null ? session.console().paintsOut(choice) : choice == ColourChoice.ALWAYS;
    }

    /** How wide to write there: a file is written alike whatever the terminal. */
    int width(CommandSession session) {
        return file == null ? session.console().terminal().width() : Terminal.USUAL_WIDTH;
    }

    /** How to lay out text that goes there. */
    TextStyle style(CommandSession session, ColourChoice choice) {
        return new TextStyle(width(session), TerminalGlyphs.UNICODE, palette(session, choice));
    }

    private ColourPalette palette(CommandSession session, ColourChoice choice) {
        if (!paints(session, choice)) {
            return ColourPalette.NONE;
        }
        String depth = session.console().environment().getOrDefault("COLORTERM", "");
        return depth.equals("truecolor") || depth.equals("24bit") ? ColourPalette.TRUECOLOUR : ColourPalette.ANSI_256;
    }
}
