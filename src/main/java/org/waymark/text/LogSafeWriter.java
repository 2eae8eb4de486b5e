package org.waymark.text;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Passes printed text on and breaks the commands of pipelines in it: {@code ##[} and {@code ##vso[} anywhere, and {@code ::} at
 * the beginning of a line. Text without them passes unchanged.
 *
 * <p>The first character shows the kind of text, which decides how a command is broken. In JSON, which begins with a
 * brace or a bracket, and in XML and HTML, an escape replaces one of the marks, so that a program reads the same value.
 * Elsewhere, as in CSV, a space comes between the marks. Not safe for use by several threads.
 *
 * @see LogCommands
 */
public final class LogSafeWriter extends Writer {

    private static final String[] COMMANDS = {"##[", "##vso["};
    private static final String LINE_COMMAND = "::";

    private final Writer out;
    private final StringBuilder held = new StringBuilder();
    private boolean lineStart = true;
    private @Nullable Syntax syntax;

    /** How to write a mark so that it is not read as one. */
    private enum Syntax {
        JSON {
            @Override
            String broken(char mark) {
                return String.format(Locale.ROOT, "\\u%04x", (int) mark);
            }
        },
        XML {
            @Override
            String broken(char mark) {
                return "&#" + (int) mark + ";";
            }
        },
        TEXT {
            @Override
            String broken(char mark) {
                return " " + mark;
            }
        };

        abstract String broken(char mark);

        static Syntax of(char first) {
            return switch (first) {
                case '{', '[' -> JSON;
                case '<' -> XML;
                default -> TEXT;
            };
        }
    }

    /** Creates a writer that neither flushes nor closes {@code out}. */
    public LogSafeWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        int from = offset;
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            char c = text[i];
            if (syntax == null && !Character.isWhitespace(c)) {
                syntax = Syntax.of(c);
            }
            if (!held.isEmpty() || c == '#' || (c == ':' && lineStart)) {
                out.write(text, from, i - from);
                from = i + 1;
                held.append(c);
                release();
            } else {
                lineStart = c == '\n' || c == '\r' || (lineStart && Character.isWhitespace(c));
            }
        }
        out.write(text, from, end - from);
    }

    /** Passes on the held text up to the first character at which a command may still begin. */
    private void release() throws IOException {
        while (!held.isEmpty() && !mayBecomeCommand()) {
            char first = held.charAt(0);
            boolean command = isCommand();
            out.write(first);
            held.deleteCharAt(0);
            lineStart = first == '\n' || first == '\r' || (lineStart && Character.isWhitespace(first));
            if (command && syntax != null) {
                // the second mark; what follows it is looked at again, as it may begin another command
                out.write(syntax.broken(held.charAt(0)));
                held.deleteCharAt(0);
            }
        }
    }

    private boolean isCommand() {
        if (lineStart && startsWith(LINE_COMMAND)) {
            return true;
        }
        for (String command : COMMANDS) {
            if (startsWith(command)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(String command) {
        return held.length() >= command.length()
                && held.substring(0, command.length()).equalsIgnoreCase(command);
    }

    /** Whether the held text is the beginning of a command, but not a whole command. */
    private boolean mayBecomeCommand() {
        for (String command : COMMANDS) {
            if (isBeginningOf(command)) {
                return true;
            }
        }
        return lineStart && isBeginningOf(LINE_COMMAND);
    }

    private boolean isBeginningOf(String command) {
        return held.length() < command.length() && command.regionMatches(true, 0, held.toString(), 0, held.length());
    }

    /** Does nothing: a command may be split between two writes. */
    @Override
    public void flush() {}

    /** Passes on the text that is still held. */
    @Override
    public void close() throws IOException {
        out.write(held.toString());
        held.setLength(0);
    }
}
