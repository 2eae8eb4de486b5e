package org.waymark.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waymark.storage.FileFormat;
import org.waymark.terminal.ColourPalette;
import org.waymark.terminal.TerminalGlyphs;
import org.waymark.terminal.TextStyle;
import picocli.CommandLine.Option;

/** The option for the file to write data to. */
final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            order = OptionGroup.OUTPUT,
            description = "Write to FILE instead of standard output.")
    private @Nullable String file;

    /** The file; null for standard output. */
    @Nullable
    Path path(CommandSession session) {
        return file == null ? null : session.folder().resolve(file);
    }

    /**
     * The target for text.
     *
     * @throws UsageException if the file cannot be written
     */
    OutputTarget output(CommandSession session) {
        return file == null ? new OutputTarget.Stream(session.console()) : OutputTarget.File.at(session, "-o", file);
    }

    /**
     * The target for binary data.
     *
     * @param format the name of the format, for the message
     * @throws UsageException if the file cannot be written, or the data would go to a terminal
     */
    OutputTarget bytes(CommandSession session, String format) {
        if (file == null && session.console().terminal().out()) {
            throw new UsageException("A terminal cannot show " + format + "; name a file with -o.");
        }
        return output(session);
    }

    /**
     * The format to write: the one asked for, or that of the file's extension, or the usual one.
     *
     * @throws UsageException if the extension contradicts the format
     */
    <F extends FileFormat> F format(@Nullable F asked, F usual, F[] formats) {
        return new FormatChoice("-o", file).of(asked, usual, formats);
    }

    /** Whether the output is coloured. */
    boolean paints(CommandSession session, ColourChoice choice) {
        return file == null ? session.console().paintsOut(choice) : choice == ColourChoice.ALWAYS;
    }

    /** The width of the output in columns. A file always has the usual width, so that it does not depend on the terminal. */
    int width(CommandSession session) {
        return file == null ? session.console().terminal().width() : Terminal.USUAL_WIDTH;
    }

    /** The layout of text output. */
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
