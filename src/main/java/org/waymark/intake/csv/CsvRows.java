package org.waymark.intake.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.UnreadableException;

/** One pass over the records of a file. {@link RecordScanner} finds the records, Commons CSV parses their cells. */
final class CsvRows implements SheetRows {

    private final StrictDecoder decoding;
    private final CsvFaults faults;
    private final Consumer<Finding> findings;
    private final RecordScanner scanner;
    private final RecordReader reader = new RecordReader();
    private final Iterator<CSVRecord> records;
    private boolean any;

    private CsvRows(StrictDecoder decoding, CsvDialect dialect, CsvFaults faults, Consumer<Finding> findings)
            throws UnreadableException {
        this.decoding = decoding;
        this.faults = faults;
        this.findings = findings;
        this.scanner = new RecordScanner(decoding, faults, dialect.delimiter());
        this.records = parse(reader, dialect.delimiter()).iterator();
        if (dialect.announced()) {
            scanner.advance();
        }
    }

    static CsvRows open(Path path, CsvDialect dialect, CsvFaults faults, Consumer<Finding> findings)
            throws UnreadableException {
        return new CsvRows(StrictDecoder.open(path, faults, findings), dialect, faults, findings);
    }

    @Override
    public @Nullable SheetRow next() throws UnreadableException {
        while (scanner.advance()) {
            reader.offer(scanner);
            @Nullable String[] cells = records.next().values();
            for (RecordScanner.BrokenCell cell : scanner.broken()) {
                findings.accept(faults.brokenQuote(scanner.line(), cell.column(), cell.line(), scanner.text(cell)));
            }
            if (hasValue(cells)) {
                any = true;
                return new SheetRow(scanner.line(), false, cells, null, cells.length);
            }
        }
        if (!any) {
            throw faults.empty();
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        decoding.close();
    }

    /** Whether a record has a value. Empty cells become null. */
    private boolean hasValue(@Nullable String[] cells) throws UnreadableException {
        boolean found = false;
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            if (cell == null || cell.isEmpty()) {
                cells[i] = null;
            } else if (cell.length() > RecordScanner.MAX_CELL) {
                throw faults.cellTooLong(scanner.line(), i + 1);
            } else {
                found = found || !cell.isBlank();
            }
        }
        return found;
    }

    private static CSVParser parse(RecordReader reader, char delimiter) {
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .get();
        try {
            return CSVParser.builder().setReader(reader).setFormat(format).get();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }
}
