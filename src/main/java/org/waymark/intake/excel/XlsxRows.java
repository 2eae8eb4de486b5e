package org.waymark.intake.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.ExcelNumbers;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.RowBuilder;
import org.waymark.intake.workbook.WorkbookLimits;

/**
 * The rows of one worksheet part in the order of the file. A row or cell without a reference follows the one before it.
 * The part's {@code <dimension>} is ignored.
 */
final class XlsxRows implements SheetRows {

    /** The most rows that are struck through and kept; their finding names fewer. */
    private static final int MOST_STRUCK = 1_000;

    private final XlsxSheet sheet;
    private final PartReader reader;
    private final XlsxCells cells;
    private final WorkbookLimits limits;
    private final RowBuilder row = new RowBuilder(64);
    private final BitSet hiddenColumns = new BitSet();
    private final List<Sheet.Merged> merged = new ArrayList<>();
    private final List<Integer> struck = new ArrayList<>(0);
    private boolean inSheetData;
    private boolean ended;
    private int number;

    /** The number of cells that the sheet spreads over so far, including blank ones. */
    private long spread;

    XlsxRows(XlsxSheet sheet, PartReader reader, XlsxCells cells, WorkbookLimits limits) {
        this.sheet = sheet;
        this.reader = reader;
        this.cells = cells;
        this.limits = limits;
    }

    @Override
    public @Nullable SheetRow next() throws UnreadableException {
        while (!ended) {
            if (inSheetData) {
                SheetRow found = nextInSheetData();
                if (found != null) {
                    return found;
                }
            } else if (reader.nextStart()) {
                readLayoutElement();
            } else {
                ended = true;
                sheet.noteEnd();
                keepLayout();
            }
        }
        return null;
    }

    @Override
    public void close() {
        ended = true;
        reader.close();
    }

    /** Returns the next row with a value, or null at the end of the sheet's data. */
    private @Nullable SheetRow nextInSheetData() throws UnreadableException {
        while (reader.nextChild()) {
            if (!reader.name().equals("row")) {
                reader.skip();
                continue;
            }
            SheetRow found = readRow();
            if (found != null) {
                return found;
            }
        }
        inSheetData = false;
        return null;
    }

    /** Reads an element before or after the rows. */
    private void readLayoutElement() throws UnreadableException {
        switch (reader.name()) {
            case "sheetData" -> {
                inSheetData = true;
                keepLayout();
            }
            case "col" -> column();
            case "formula", "formula1", "formula2" -> cells.formula(reader);
            case "mergeCell" -> {
                String reference = reader.attribute("ref");
                if (reference != null) {
                    spend(1);
                    CellReference.addRange(reference, merged);
                    if (merged.size() > WorkbookLimits.MAX_MERGED) {
                        throw tooMany("one sheet merges more than %,d ranges of cells", WorkbookLimits.MAX_MERGED);
                    }
                }
            }
            default -> {}
        }
    }

    private void column() {
        String width = reader.attribute("width");
        Double points = width == null ? null : ExcelNumbers.parse(width);
        if (reader.isTrue("hidden") || (points != null && points == 0)) {
            int first = Math.max(reader.number("min", 0), 1);
            int last = Math.min(reader.number("max", 0), WorkbookLimits.MAX_COLUMN);
            if (first <= last) {
                hiddenColumns.set(first, last + 1);
            }
        }
    }

    private @Nullable SheetRow readRow() throws UnreadableException {
        boolean hidden = false;
        boolean numbered = false;
        number++;
        for (int i = 0; i < reader.attributes(); i++) {
            String value = reader.attributeValue(i);
            switch (reader.attributeName(i)) {
                case "r" -> {
                    number = CellReference.number(value.strip(), 0);
                    numbered = true;
                }
                case "hidden" -> hidden |= value.equals("1") || value.equals("true");
                case "ht" -> hidden |= isZero(value);
                default -> {}
            }
        }
        checkNumber();
        int column = 0;
        cells.beginRow();
        while (reader.nextChild()) {
            if (!reader.name().equals("c")) {
                reader.skip();
                continue;
            }
            String reference = cells.begin(reader);
            if (reference != null && !numbered) {
                number = Math.max(CellReference.row(reference), 1);
                numbered = true;
                checkNumber();
            }
            column = reference == null ? column + 1 : CellReference.column(reference);
            checkColumn(column, reference);
            if (row.has(column)) {
                throw reader.damaged("it has two values for cell " + Address.columnLetters(column) + number);
            }
            cells.finish(reader, column, row);
            spend(1);
            if (row.characters() > WorkbookLimits.MAX_ROW_CHARACTERS) {
                throw tooMany("one row has more than %,d characters", WorkbookLimits.MAX_ROW_CHARACTERS);
            }
        }
        spend(row.width());
        if (cells.rowIsStruck() && struck.size() < MOST_STRUCK) {
            struck.add(number);
        }
        return row.take(number, hidden);
    }

    private static boolean isZero(String height) {
        Double points = ExcelNumbers.parse(height);
        return points != null && points == 0;
    }

    private void checkNumber() throws UnreadableException {
        reader.at(sheet.name(), Math.min(Math.max(number, 0), WorkbookLimits.MAX_ROW));
        if (number < 1) {
            throw reader.damaged("one of its rows has an invalid number");
        }
        if (number > WorkbookLimits.MAX_ROW) {
            throw tooMany("it has rows after row %,d", WorkbookLimits.MAX_ROW);
        }
    }

    private void checkColumn(int column, @Nullable String reference) throws UnreadableException {
        if (column < 1) {
            throw reader.damaged("one of its cells has the reference \"" + reference + "\", which is not a cell");
        }
        if (column > WorkbookLimits.MAX_COLUMN) {
            throw reader.tooLarge("it has cells to the right of column XFD, Excel's last");
        }
    }

    private void spend(int count) throws UnreadableException {
        spread += count;
        if (spread > limits.cells()) {
            throw tooMany("one sheet spreads over more than %,d cells", limits.cells());
        }
    }

    private UnreadableException tooMany(String what, long limit) {
        return reader.tooLarge(String.format(Locale.ROOT, what, limit));
    }

    private void keepLayout() {
        List<Integer> columns = new ArrayList<>(hiddenColumns.cardinality());
        for (int i = hiddenColumns.nextSetBit(0); i >= 0; i = hiddenColumns.nextSetBit(i + 1)) {
            columns.add(i);
        }
        sheet.layout(new Sheet.Layout(List.copyOf(columns), List.copyOf(merged), List.copyOf(struck)));
    }
}
