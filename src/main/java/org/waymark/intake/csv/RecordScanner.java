package org.waymark.intake.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.intake.grid.UnreadableException;

/**
 * Finds the start, the end and the line of each record of delimited text, and its broken quotation marks.
 *
 * <p>A quotation mark that opens a cell must be closed right before a delimiter, a line end or the end of the file
 * (spaces in between are allowed), within {@link #MAX_LINES} lines. Otherwise it is an ordinary character: its cell
 * ends at the next delimiter or line end, and the record continues from there. A broken mark therefore affects only its
 * own row. Elsewhere in a cell a quotation mark has no meaning.
 *
 * <p>Positions within a record are counted from its start, because the start moves within the buffer.
 */
final class RecordScanner {

    static final int MAX_LINES = 1_000;
    static final int MAX_CELL = 1_000_000;
    static final int MAX_COLUMNS = 10_000;
    static final int MAX_RECORD = 20_000_000;

    /** Small, because most files are small. The buffer doubles when a record needs more room. */
    private static final int INITIAL_BUFFER = 1 << 14;

    private static final int END = -1;
    private static final int BROKEN = -1;

    private final CharSource source;
    private final CsvFaults faults;
    private final char delimiter;
    private char[] buffer = new char[INITIAL_BUFFER];
    private int start;
    private int limit;
    private int next;
    private int nextLine = 1;
    private int line;
    private int breaks;
    private int length;
    private int width;
    private boolean afterReturn;
    private boolean ended;
    private long dropped;
    private int[] ends = new int[64];
    private final List<BrokenCell> broken = new ArrayList<>();

    /**
     * A cell whose first character is a broken quotation mark.
     *
     * @param from the position of its first character in the record
     * @param to the position after its last character
     * @param column counted from 1
     * @param line the line of the file on which it starts
     */
    record BrokenCell(int from, int to, int column, int line) {}

    RecordScanner(CharSource source, CsvFaults faults, char delimiter) {
        this.source = source;
        this.faults = faults;
        this.delimiter = delimiter;
    }

    /** Moves to the next record that is not a blank line; false after the last record. */
    boolean advance() throws UnreadableException {
        do {
            start = next;
            line = nextLine;
            breaks = 0;
            if (afterReturn && peek(0) == '\n') {
                start++;
            }
            afterReturn = false;
            if (peek(0) == END) {
                return false;
            }
            scan();
        } while (blank());
        return true;
    }

    /** The line on which the record starts, counted from 1. */
    int line() {
        return line;
    }

    /** The position of the record's first character in the source, counted from 0. */
    long position() {
        return dropped + start;
    }

    /** The position after the last character of a cell in the record; columns are counted from 1. */
    int end(int column) {
        return ends[column - 1];
    }

    /** The number of cells in the record. */
    int width() {
        return width;
    }

    /** The cells of the record whose quotation marks are broken. */
    List<BrokenCell> broken() {
        return broken;
    }

    /** The characters of a broken cell, including its quotation mark. */
    String text(BrokenCell cell) {
        return new String(buffer, start + cell.from(), cell.to() - cell.from());
    }

    /** The characters of the record from {@link #start()} on, valid until the next {@link #advance()}. */
    char[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    /** The number of characters in the record, without its line end. */
    int length() {
        return length;
    }

    private void scan() throws UnreadableException {
        broken.clear();
        width = 0;
        int cell = 0;
        while (true) {
            if (++width > MAX_COLUMNS) {
                throw faults.rowTooWide(line);
            }
            int end = cell(cell);
            if (width > ends.length) {
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            ends[width - 1] = end;
            int stop = peek(end);
            if (stop != delimiter) {
                finish(end, stop);
                return;
            }
            cell = end + 1;
        }
    }

    private void finish(int end, int stop) {
        length = end;
        next = start + end + (stop == END ? 0 : 1);
        nextLine = line + breaks + 1;
        afterReturn = stop == '\r';
    }

    /** Returns the end of the cell that starts here. */
    private int cell(int from) throws UnreadableException {
        if (peek(from) != '"') {
            return unquoted(from, from);
        }
        int opened = breaks;
        int end = quoted(from);
        if (end != BROKEN) {
            return end;
        }
        breaks = opened;
        end = unquoted(from, from + 1);
        broken.add(new BrokenCell(from, end, width, line + breaks));
        return end;
    }

    private int unquoted(int cell, int from) throws UnreadableException {
        int at = from;
        while (true) {
            char[] chars = buffer;
            int stop = limit;
            int i = start + at;
            while (i < stop && chars[i] != delimiter && chars[i] != '\n' && chars[i] != '\r') {
                i++;
            }
            at = i - start;
            if (at - cell > MAX_CELL) {
                throw faults.cellTooLong(line, width);
            }
            if (i < stop || !refill()) {
                return at;
            }
        }
    }

    private int quoted(int from) throws UnreadableException {
        int opened = breaks;
        int at = from + 1;
        while (true) {
            int c = peek(at++);
            if (c == END) {
                return BROKEN;
            } else if (c == '"') {
                if (peek(at) != '"') {
                    return closed(at);
                }
                at++;
            } else if (c == '\n' || c == '\r' && peek(at) != '\n') {
                breaks++;
                if (breaks - opened > MAX_LINES) {
                    return BROKEN;
                }
            }
            if (at - from > 2 * MAX_CELL + 2) {
                if (breaks > opened) {
                    return BROKEN;
                }
                throw faults.cellTooLong(line, width);
            }
        }
    }

    private int closed(int from) throws UnreadableException {
        int at = from;
        int c = peek(at);
        while (c == ' ' && c != delimiter) {
            c = peek(++at);
        }
        return c == delimiter || c == '\n' || c == '\r' || c == END ? at : BROKEN;
    }

    private boolean blank() {
        if (width > 1) {
            return false;
        }
        for (int i = start; i < start + length; i++) {
            if (!Character.isWhitespace(buffer[i])) {
                return false;
            }
        }
        return true;
    }

    private int peek(int at) throws UnreadableException {
        while (start + at >= limit) {
            if (!refill()) {
                return END;
            }
        }
        return buffer[start + at];
    }

    /** Reads more characters after those of the current record. One place stays free for the line end of its copy. */
    private boolean refill() throws UnreadableException {
        if (ended) {
            return false;
        }
        if (limit + 2 >= buffer.length) {
            makeRoom();
        }
        int count = source.read(buffer, limit, buffer.length - 1 - limit, line + breaks);
        ended = count < 0;
        limit += Math.max(0, count);
        return !ended;
    }

    private void makeRoom() throws UnreadableException {
        int kept = limit - start;
        if (kept > MAX_RECORD) {
            throw faults.rowTooLong(line);
        }
        char[] target = kept > buffer.length / 2 ? new char[2 * buffer.length] : buffer;
        System.arraycopy(buffer, start, target, 0, kept);
        buffer = target;
        dropped += start;
        start = 0;
        limit = kept;
    }
}
