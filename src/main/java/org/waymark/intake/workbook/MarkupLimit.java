package org.waymark.intake.workbook;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/**
 * Limits the markup that the XML parser reads. A single tag, text, comment, CDATA section or processing instruction may
 * have {@link #MOST} characters; a longer one ends the reading with an {@link IOException}. The JDK's parser collects
 * each of these in memory before it delivers it, so a limit after the parser would come too late.
 *
 * <p>A {@code <} always starts the next piece of markup, except in comments, CDATA sections and processing instructions, which have
 * their own ends. A {@code <} in the value of an attribute is an error at which the parser stops.
 */
final class MarkupLimit extends FilterReader {

    /** Far more than the 32,767 characters that Excel allows in a cell. */
    public static final int MOST = 1_000_000;

    private enum State {
        CONTENT,
        OPENED,
        DECLARATION,
        DECLARATION_DASH,
        /** Ends with a number of {@link #closer} characters, then a {@code >}. */
        SECTION
    }

    private final PartStream stream;
    private final String part;
    private State state = State.CONTENT;
    private char closer;
    private int closersNeeded;
    private int closers;
    private int length;

    /**
     * Creates a reader for one part.
     *
     * @param in the characters of the part
     * @param stream the bytes of the part; it records why the reading ended
     * @param part the name of the part
     */
    MarkupLimit(Reader in, PartStream stream, String part) {
        super(in);
        this.stream = stream;
        this.part = part;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int room) throws IOException {
        int read = super.read(buffer, offset, room);
        int end = offset + Math.max(read, 0);
        int at = offset;
        while (at < end) {
            int from = at;
            at = state == State.CONTENT ? untilOpened(buffer, at, end) : step(buffer, at);
            length += at - from;
            if (length > MOST) {
                throw stream.exceed(String.format(
                        Locale.ROOT, "its part %s has a single text of more than %,d characters", part, MOST));
            }
            if (state == State.OPENED && buffer[at - 1] == '<') {
                length = 0;
            }
        }
        return read;
    }

    private int untilOpened(char[] buffer, int from, int end) {
        for (int at = from; at < end; at++) {
            if (buffer[at] == '<') {
                state = State.OPENED;
                return at + 1;
            }
        }
        return end;
    }

    /** Reads one character within markup, and returns the index after it. */
    private int step(char[] buffer, int at) {
        char c = buffer[at];
        switch (state) {
            case OPENED -> opened(c);
            case DECLARATION -> {
                if (c == '[') {
                    section(']', 2);
                } else {
                    state = c == '-' ? State.DECLARATION_DASH : State.CONTENT;
                }
            }
            case DECLARATION_DASH -> section('-', 2);
            case SECTION -> {
                if (c == '>' && closers >= closersNeeded) {
                    state = State.CONTENT;
                    length = 0;
                }
                closers = c == closer ? closers + 1 : 0;
            }
            case CONTENT -> throw new IllegalStateException("content is not markup");
        }
        return at + 1;
    }

    private void opened(char c) {
        switch (c) {
            case '!' -> state = State.DECLARATION;
            case '?' -> section('?', 1);
            case '<' -> state = State.OPENED;
            default -> state = State.CONTENT;
        }
    }

    private void section(char closedBy, int needed) {
        state = State.SECTION;
        closer = closedBy;
        closersNeeded = needed;
        closers = 0;
    }
}
