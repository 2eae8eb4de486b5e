package org.waymark.intake.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.UnreadableException;

/**
 * The result of reading bytes as a file named {@code return.csv}.
 *
 * @param rows the rows before the end or the first fault
 * @param findings the findings of the reader, then the fault that ended the reading, if any
 */
record CsvReading(List<SheetRow> rows, List<Finding> findings) {

    static CsvReading of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static CsvReading of(byte[] bytes) {
        try {
            Path file = Files.createTempFile("waymark", ".csv");
            try {
                return of(Files.write(file, bytes));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CsvReading of(Path file) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try (CsvGrid grid = CsvGrid.open("return.csv", file)) {
            try (SheetRows pass = grid.sheets().get(0).open()) {
                for (SheetRow row = pass.next(); row != null; row = pass.next()) {
                    rows.add(row);
                }
            } catch (UnreadableException e) {
                findings.add(e.finding());
            }
            findings.addAll(0, grid.takeFindings());
        } catch (UnreadableException e) {
            findings.add(e.finding());
        }
        return new CsvReading(rows, findings);
    }

    /** Each row as its number and its cells in brackets, {@code 2 [a][b]}; line breaks as {@code \n} and {@code \r}. */
    List<String> lines() {
        return rows.stream()
                .map(row -> row.number() + " "
                        + Arrays.stream(row.texts())
                                .map(text -> "[" + (text == null ? "" : escaped(text)) + "]")
                                .collect(Collectors.joining()))
                .toList();
    }

    /** Each finding as its code and place, {@code WM-F05 line 3} or {@code WM-S04 C3}. */
    List<String> said() {
        return findings.stream()
                .map(finding -> finding.code().id() + " "
                        + (finding.address().cell() != null
                                ? finding.address().cell()
                                : "line " + finding.address().row()))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n");
    }
}
