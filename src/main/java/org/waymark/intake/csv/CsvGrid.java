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
 * Delimited text as a grid of one nameless sheet.
 *
 * <p>Encoding: UTF-8, UTF-16 and UTF-32 with a byte order mark, UTF-8 and UTF-16 without, and Windows-1252 as a last
 * resort, which is said (WM-F05). Delimiter: comma, semicolon, tab or pipe, told by the first 64 Ki characters, or whatever a
 * first line {@code sep=} names. Lines end in LF, CRLF or CR, and all of them count, blank ones too. A quotation mark
 * that is never closed costs its own row at most, and is said (WM-S04).
 */
public final class CsvGrid implements TableFile {

    private final Path path;
    private final CsvFaults faults;
    private final List<Finding> findings = new ArrayList<>();
    private static final int REMEMBERED = 10_000;

    private final Set<Finding> said = new HashSet<>();
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
     * Opens a file and makes sure that its first row can be read.
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
        return List.of(new Whole());
    }

    /** In the order of the rows that they concern. */
    @Override
    public List<Finding> take() {
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Finding> taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }

    /** Does nothing: each pass over the rows opens the file for itself. */
    @Override
    public void close() {}

    private SheetRows rows() throws UnreadableException {
        return CsvRows.open(path, dialect, faults, this::say);
    }

    /** Each pass over the rows finds the same; it is said once. Only one pass goes further than a few rows. */
    private void say(Finding finding) {
        if (said.size() < REMEMBERED ? said.add(finding) : !said.contains(finding)) {
            findings.add(finding);
        }
    }

    /** The file as its only sheet. */
    private final class Whole implements Sheet {

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
