package org.waymark.intake.opendocument;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.RowBuilder;
import org.waymark.intake.workbook.WorkbookLimits;

/**
 * The rows of one sheet in the order of the file. In the file, one row or cell can have a count of repetitions. Repeated blank
 * rows and cells only advance the position; repeated rows and cells with values are returned one by one, within the limits.
 */
final class OdsRows implements SheetRows {

    private final OdsContent content;
    private final OdsSheet sheet;
    private final PartReader reader;
    private final OdsStyles styles;
    private final RepeatBudget repeats;
    private final WorkbookLimits limits;
    private final OdsCell cell = new OdsCell();
    private final RowBuilder row = new RowBuilder(64);
    private final ColumnFills columnFills;
    private final BitSet hiddenColumns = new BitSet();
    private final List<Sheet.Merged> merged = new ArrayList<>();
    private boolean ended;
    private boolean broken;
    private long number;
    private long columns;

    /** The number of cells that the sheet spreads over so far. */
    private long spread;

    private @Nullable SheetRow last;
    private long copiesLeft;

    /**
     * Creates the rows of a sheet.
     *
     * @param reader has read the start of the sheet's element
     */
    OdsRows(
            OdsContent content,
            OdsSheet sheet,
            PartReader reader,
            OdsStyles styles,
            RepeatBudget repeats,
            WorkbookLimits limits) {
        this.content = content;
        this.sheet = sheet;
        this.reader = reader;
        this.styles = styles;
        this.columnFills = new ColumnFills(styles);
        this.repeats = repeats;
        this.limits = limits;
    }

    @Override
    public @Nullable SheetRow next() throws UnreadableException {
        SheetRow before = last;
        if (copiesLeft > 0 && before != null) {
            copiesLeft--;
            last = before.copy(1);
            return before.copy(1);
        }
        broken = true;
        SheetRow found = null;
        while (!ended && found == null) {
            found = readElement();
        }
        broken = false;
        return found;
    }

    /** Leaves the reader open for the next sheet, unless a fault ended the reading. */
    @Override
    public void close() {
        if (broken) {
            reader.close();
        } else {
            content.pause(this);
        }
    }

    OdsSheet sheet() {
        return sheet;
    }

    PartReader reader() {
        return reader;
    }

    /** Moves to the end of the sheet without reading its rows. */
    void leave() throws UnreadableException {
        while (!ended) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                reader.skip();
            } else {
                ended = isEnd(event);
            }
        }
    }

    private boolean isEnd(int event) {
        return event == XMLStreamConstants.END_DOCUMENT
                || (event == XMLStreamConstants.END_ELEMENT && reader.name().equals("table"));
    }

    private @Nullable SheetRow readElement() throws UnreadableException {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            switch (reader.name()) {
                case "table-row" -> {
                    return readRow();
                }
                case "table-column" -> column();
                case "table-rows",
                        "table-header-rows",
                        "table-row-group",
                        "table-columns",
                        "table-header-columns",
                        "table-column-group" -> {}
                default -> reader.skip();
            }
        } else if (isEnd(event)) {
            ended = true;
            keepLayout();
        }
        return null;
    }

    private void column() throws UnreadableException {
        long repeated = 1;
        boolean hidden = false;
        String style = null;
        for (int i = 0; i < reader.attributes(); i++) {
            String value = reader.attributeValue(i);
            switch (reader.attributeName(i)) {
                case "number-columns-repeated" -> repeated = count(value);
                case "visibility" -> hidden |= !value.equals("visible");
                case "style-name" -> hidden |= styles.isHidden(value);
                case "default-cell-style-name" -> style = value;
                default -> {}
            }
        }
        columnFills.column(columns, repeated, style);
        long end = Math.min(columns + repeated, WorkbookLimits.MAX_COLUMN);
        if (hidden && columns < end) {
            hiddenColumns.set((int) columns + 1, (int) end + 1);
        }
        columns = end;
        reader.skip();
    }

    private @Nullable SheetRow readRow() throws UnreadableException {
        long repeated = 1;
        boolean hidden = false;
        String style = null;
        for (int i = 0; i < reader.attributes(); i++) {
            String value = reader.attributeValue(i);
            switch (reader.attributeName(i)) {
                case "number-rows-repeated" -> repeated = count(value);
                case "visibility" -> hidden |= !value.equals("visible");
                case "style-name" -> hidden |= styles.isHidden(value);
                case "default-cell-style-name" -> style = value;
                default -> {}
            }
        }
        long first = number + 1;
        number = Math.min(number + repeated, Integer.MAX_VALUE);
        reader.at(sheet.name(), (int) Math.min(first, WorkbookLimits.MAX_ROW));
        spend(1);
        columnFills.row(style);
        readCells(first);
        int width = row.width();
        SheetRow found = row.take((int) Math.min(first, WorkbookLimits.MAX_ROW), hidden);
        if (found == null) {
            return null;
        }
        if (number > WorkbookLimits.MAX_ROW) {
            throw tooMany("it has values after row %,d", WorkbookLimits.MAX_ROW);
        }
        spend(repeated * width);
        if (repeated > 1) {
            if (!repeats.spend(repeated - 1, found)) {
                throw repeatsTooMuch();
            }
            last = found.copy(0);
            copiesLeft = repeated - 1;
        }
        return found;
    }

    private void readCells(long rowNumber) throws UnreadableException {
        long column = 0;
        while (reader.nextChild()) {
            boolean covered = reader.name().equals("covered-table-cell");
            if (!covered && !reader.name().equals("table-cell")) {
                reader.skip();
                continue;
            }
            cell.read(reader);
            long repeated = cell.repeated();
            if (!covered && cell.isMerged() && column < WorkbookLimits.MAX_COLUMN) {
                merge(rowNumber, column + 1);
            }
            if (!cell.isBlank()) {
                set(column, repeated);
            } else {
                columnFills.set(row, column, repeated, cell.style());
            }
            column = Math.min(column + repeated, Integer.MAX_VALUE);
            spend(1);
        }
    }

    private void set(long before, long repeated) throws UnreadableException {
        if (before + repeated > WorkbookLimits.MAX_COLUMN) {
            throw reader.tooLarge("it has cells to the right of column XFD, the last of a sheet");
        }
        if (repeated > 1 && !repeats.spend(repeated - 1, cell.text().length())) {
            throw repeatsTooMuch();
        }
        for (int i = 1; i <= repeated; i++) {
            row.set((int) before + i, cell.text(), cell.kind());
        }
        if (row.characters() > WorkbookLimits.MAX_ROW_CHARACTERS) {
            throw tooMany("one row has more than %,d characters", WorkbookLimits.MAX_ROW_CHARACTERS);
        }
    }

    private void merge(long rowNumber, long column) throws UnreadableException {
        if (merged.size() == WorkbookLimits.MAX_MERGED) {
            throw tooMany("one sheet merges more than %,d ranges of cells", WorkbookLimits.MAX_MERGED);
        }
        merged.add(new Sheet.Merged(
                (int) Math.min(rowNumber, WorkbookLimits.MAX_ROW),
                (int) column,
                (int) Math.min(rowNumber + cell.rowsSpanned() - 1, WorkbookLimits.MAX_ROW),
                (int) Math.min(column + cell.columnsSpanned() - 1, WorkbookLimits.MAX_COLUMN)));
    }

    /** Returns how often an element repeats; 1 for anything but a positive number. */
    static long count(String value) {
        try {
            return Math.max(1, Math.min(Long.parseLong(value.strip()), Integer.MAX_VALUE));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private void spend(long count) throws UnreadableException {
        spread += count;
        if (spread > limits.cells()) {
            throw tooMany("one sheet spreads over more than %,d cells", limits.cells());
        }
    }

    private UnreadableException repeatsTooMuch() {
        return reader.tooLarge("its repeated rows and cells unpack to many times its size, as in harmful files");
    }

    private UnreadableException tooMany(String what, long limit) {
        return reader.tooLarge(String.format(Locale.ROOT, what, limit));
    }

    private void keepLayout() {
        List<Integer> hidden = hiddenColumns.stream().boxed().toList();
        sheet.layout(new Sheet.Layout(hidden, List.copyOf(merged)));
    }
}
