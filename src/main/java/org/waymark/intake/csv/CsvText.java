package org.waymark.intake.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.intake.grid.UnreadableException;

/**
 * The characters of a file of delimited text in memory, with the place of every cell, as {@link CsvGrid} reads them. Not
 * safe for use by several threads.
 */
public final class CsvText {

    private final CsvFaults faults;
    private final CsvDialect dialect;
    private final TextEncoding encoding;
    private final String text;

    /**
     * The place of a cell in the text.
     *
     * @param line the line on which its record starts, counted from 1
     * @param column counted from 1
     * @param from the position of its first character in the text
     * @param to the position after its last character
     * @param broken whether it starts with a quotation mark that is never closed
     */
    public record CsvSpan(int line, int column, int from, int to, boolean broken) {}

    /**
     * The places of the cells of a record.
     *
     * @param line the line on which it starts, counted from 1
     * @param cells its cells in order
     */
    public record CsvSpans(int line, List<CsvSpan> cells) {}

    private CsvText(CsvFaults faults, CsvDialect dialect, TextEncoding encoding, String text) {
        this.faults = faults;
        this.dialect = dialect;
        this.encoding = encoding;
        this.text = text;
    }

    /**
     * Reads a whole file.
     *
     * @param name how findings name the file
     * @throws UnreadableException when the file cannot be read or decoded
     */
    public static CsvText read(String name, Path path) throws UnreadableException {
        CsvFaults faults = new CsvFaults(name);
        try (StrictDecoder decoding = StrictDecoder.open(path, faults, ignored -> {});
                StrictDecoder again = StrictDecoder.open(path, faults, ignored -> {})) {
            char[] text = new char[1 << 16];
            int length = 0;
            for (int count = 0; count >= 0; length += Math.max(0, count)) {
                text = length + 1 < text.length ? text : Arrays.copyOf(text, 2 * text.length);
                count = decoding.read(text, length, text.length - length, 1);
            }
            return new CsvText(faults, CsvDialect.of(again, faults), decoding.encoding(), new String(text, 0, length));
        } catch (IOException e) {
            throw faults.unreadable(e);
        }
    }

    /** The encoding. A file of ASCII characters alone is UTF-8. */
    public Charset charset() {
        return encoding.charset();
    }

    /** The character between two cells. */
    public char delimiter() {
        return dialect.delimiter();
    }

    /** The number of characters, without a byte order mark. */
    public int length() {
        return text.length();
    }

    /** The characters from one position to another. */
    public String text(int from, int to) {
        return text.substring(from, to);
    }

    /**
     * Passes on every record that is not a blank line, in order.
     *
     * @throws UnreadableException when a record exceeds a limit (WM-F03)
     */
    public void records(Consumer<CsvSpans> sink) throws UnreadableException {
        RecordScanner scanner = new RecordScanner(new TextSource(text), faults, dialect.delimiter());
        if (dialect.announced()) {
            scanner.advance();
        }
        while (scanner.advance()) {
            sink.accept(new CsvSpans(scanner.line(), cells(scanner)));
        }
    }

    private static List<CsvSpan> cells(RecordScanner scanner) {
        List<CsvSpan> cells = new ArrayList<>(scanner.width());
        int start = Math.toIntExact(scanner.position());
        int from = 0;
        for (int column = 1; column <= scanner.width(); column++) {
            int at = column;
            boolean broken = scanner.broken().stream().anyMatch(cell -> cell.column() == at);
            int to = scanner.end(column);
            cells.add(new CsvSpan(scanner.line(), column, start + from, start + to, broken));
            from = to + 1;
        }
        return cells;
    }
}
