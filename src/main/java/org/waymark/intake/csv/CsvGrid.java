package org.waymark.intake.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.TableFile;
import org.waymark.intake.grid.UnreadableException;

/**
 * A file of delimited text, as one sheet without a name.
 *
 * <p>Encoding: UTF-8, UTF-16 or UTF-32 with a byte order mark, UTF-8 or UTF-16 without one, and otherwise Windows-1252,
 * which is reported (WM-F05). Delimiter: comma, semicolon, tab or pipe, determined from the first 65,536 characters, or
 * any character that a first line {@code sep=} names. Lines end in LF, CRLF or CR; blank lines count in line numbers. A
 * quotation mark that is never closed affects only its own row, and is reported (WM-S04).
 */
public final class CsvGrid implements TableFile {

    private static final int MAX_KNOWN = 10_000;

    private final Path path;
    private final CsvFaults faults;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Finding> known = new HashSet<>();
    private final CsvDialect dialect;

    private CsvGrid(Path path, CsvFaults faults) throws UnreadableException {
        this.path = path;
        this.faults = faults;
        try (StrictDecoder decoding = StrictDecoder.open(path, faults, ignored -> {})) {
            this.dialect = CsvDialect.of(decoding, faults);
        } catch (IOException e) {
            throw faults.unreadable(e);
        }
    }

    /**
     * Opens a file and checks that its first row can be read.
     *
     * @param name how findings name the file
     * @throws UnreadableException when the file cannot be read (WM-F01), decoded (WM-F04) or has no value in any line
     *     (WM-F08), or when its first row exceeds a limit (WM-F03)
     */
    public static CsvGrid open(String name, Path path) throws UnreadableException {
        CsvFaults faults = new CsvFaults(name);
        CsvGrid grid = new CsvGrid(path, faults);
        try (SheetRows rows = grid.rows()) {
            rows.next();
        } catch (IOException e) {
            throw faults.unreadable(e);
        }
        return grid;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new OnlySheet());
    }

    /** Returns the findings in the order of their rows. */
    @Override
    public List<Finding> takeFindings() {
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Finding> taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }

    /** Does nothing, since each pass over the rows opens and closes the file. */
    @Override
    public void close() {}

    private SheetRows rows() throws UnreadableException {
        return CsvRows.open(path, dialect, faults, this::report);
    }

    /** Every pass finds the same faults; each is reported once. Only one pass reads more than a few rows. */
    private void report(Finding finding) {
        if (known.size() < MAX_KNOWN ? known.add(finding) : !known.contains(finding)) {
            findings.add(finding);
        }
    }

    /** The whole file as its only sheet. */
    private final class OnlySheet implements Sheet {

        @Override
        public @Nullable String name() {
            return null;
        }

        @Override
        public boolean hidden() {
            return false;
        }

        @Override
        public SheetRows open() throws UnreadableException {
            return rows();
        }

        @Override
        public Layout layout() {
            return Layout.PLAIN;
        }
    }
}
