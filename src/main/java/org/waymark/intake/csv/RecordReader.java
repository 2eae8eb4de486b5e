package org.waymark.intake.csv;

import java.io.Reader;

/**
 * Passes one record at a time to the parser, with a line feed at its end and with its broken quotation marks repaired.
 * The parser therefore sees exactly the records of the scanner.
 */
final class RecordReader extends Reader {

    private char[] text = new char[0];
    private int at;
    private int end;

    /** Offers the scanner's current record for reading. */
    void offer(RecordScanner scanner) {
        if (scanner.broken().isEmpty()) {
            text = scanner.buffer();
            at = scanner.start();
            end = at + scanner.length();
            text[end++] = '\n';
        } else {
            text = repaired(scanner).append('\n').toString().toCharArray();
            at = 0;
            end = text.length;
        }
    }

    @Override
    public int read(char[] target, int from, int room) {
        if (at == end) {
            return -1;
        }
        int count = Math.min(room, end - at);
        System.arraycopy(text, at, target, from, count);
        at += count;
        return count;
    }

    @Override
    public void close() {
        // The characters belong to the scanner. CsvRows closes their source.
    }

    /** Returns the record with each broken cell in new quotation marks. */
    private static StringBuilder repaired(RecordScanner scanner) {
        StringBuilder whole = new StringBuilder(scanner.length() + 16);
        int copied = 0;
        for (RecordScanner.BrokenCell cell : scanner.broken()) {
            whole.append(scanner.buffer(), scanner.start() + copied, cell.from() - copied);
            whole.append('"').append(scanner.text(cell).replace("\"", "\"\"")).append('"');
            copied = cell.to();
        }
        return whole.append(scanner.buffer(), scanner.start() + copied, scanner.length() - copied);
    }
}
