package org.waymark.intake.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.CellKind;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.TableFile;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.WorkbookLimits;

/**
 * The result of reading a workbook.
 *
 * @param cells every cell with a value, such as {@code B1=50} or, when it is not a text, {@code B1=50 NUMBER}
 * @param sheets name of each sheet, followed by {@code (hidden)} for a hidden sheet
 * @param rows numbers of the rows delivered, followed by {@code h} for a hidden row
 * @param fills every blank cell with a colour, such as {@code B1=AMBER}
 * @param layouts layout of each sheet after its pass
 * @param fault what ended the reading, or null
 */
public record WorkbookReading(
        List<String> cells,
        List<String> sheets,
        List<String> rows,
        List<String> fills,
        List<Sheet.Layout> layouts,
        @Nullable Finding fault) {

    /** Opens a workbook of Excel by the ending of its name. */
    public static WorkbookReading of(Path file) throws IOException {
        return of(file, WorkbookLimits.STANDARD);
    }

    static WorkbookReading of(Path file, WorkbookLimits limits) throws IOException {
        boolean old = file.toString().endsWith(".xls");
        return of(() -> old ? XlsGrid.open("in", file) : XlsxGrid.open("in", file, limits));
    }

    /** Opens a workbook of any format. */
    public interface Opening {
        TableFile open() throws UnreadableException;
    }

    public static WorkbookReading of(Opening opening) throws IOException {
        WorkbookReading reading = new WorkbookReading(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), null);
        try (TableFile grid = opening.open()) {
            for (Sheet sheet : grid.sheets()) {
                reading.add(sheet);
            }
            return reading;
        } catch (UnreadableException e) {
            return new WorkbookReading(
                    reading.cells, reading.sheets, reading.rows, reading.fills, reading.layouts, e.finding());
        }
    }

    private void add(Sheet sheet) throws UnreadableException, IOException {
        sheets.add(sheet.name() + (sheet.hidden() ? " (hidden)" : ""));
        try (SheetRows open = sheet.open()) {
            for (SheetRow row = open.next(); row != null; row = open.next()) {
                rows.add(row.number() + (row.hidden() ? "h" : ""));
                for (int column = 1; row.fills() != null && column <= row.fills().length; column++) {
                    if (row.fill(column) != null) {
                        fills.add(Address.columnLetters(column) + row.number() + "=" + row.fill(column));
                    }
                }
                for (int column = 1; column <= row.width(); column++) {
                    if (row.text(column) != null) {
                        String kind = row.kind(column) == CellKind.TEXT ? "" : " " + row.kind(column);
                        cells.add(Address.columnLetters(column) + row.number() + "=" + row.text(column) + kind);
                    }
                }
            }
        }
        layouts.add(sheet.layout());
    }
}
