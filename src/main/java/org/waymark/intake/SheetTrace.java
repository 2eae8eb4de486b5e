package org.waymark.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.text.English;

/**
 * Collects what the layout findings of a sheet need while its rows are read: values without a header (WM-S02), hidden
 * values (WM-S05), merged cells (WM-S06) and a table that does not start in the first cell (WM-S07).
 */
final class SheetTrace {

    private final String file;
    private final Sheet sheet;
    private final HeaderRow firstHeader;
    private final int titleRows;
    private final UnreadContent unread;
    private final BitSet filled = new BitSet();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private final List<Finding> headless = new ArrayList<>();
    private HeaderRow header;
    private BitSet watched = new BitSet();
    private BitSet fields = new BitSet();
    private BitSet groups = new BitSet();
    private BitSet added = new BitSet();
    private int right;
    private int lastRow;

    SheetTrace(String file, SheetSurvey survey, HeaderRow header, UnreadContent unread) {
        this.file = file;
        this.sheet = survey.sheet();
        this.firstHeader = header;
        this.header = header;
        this.unread = unread;
        this.titleRows = survey.aboveTable().size();
        this.lastRow = header.row().number();
    }

    /**
     * Records the start of a table.
     *
     * @param next its header row
     * @param bound the last column that belongs to the table
     */
    void table(HeaderRow next, int bound) {
        header = next;
        right = Math.max(right, bound);
        lastRow = next.row().number();
        watched = new BitSet();
        next.blanks().forEach(watched::set);
        watched.set(next.last() + 1, Math.max(next.last(), bound) + 1);
        fields = new BitSet();
        next.columnOf().forEach(fields::set);
        fields.clear(0);
        groups = new BitSet();
        added = new BitSet();
        for (int column = next.first(); column > 0 && column <= next.last(); column++) {
            String text = fields.get(column) ? null : HeaderRow.text(next.row(), column);
            groups.set(column, text != null && TemplateHeaders.isGroup(text));
            added.set(column, text != null && TemplateHeaders.isOwn(text));
        }
    }

    void row(SheetRow row, boolean aligned) {
        lastRow = row.number();
        if (row.hidden()) {
            hiddenRows.add(row.number());
        }
        if (aligned && !watched.isEmpty()) {
            watch(row);
        }
        if (sheet.name() != null) {
            watchAdded(row, sheet.name());
            for (int column = 1; column <= row.texts().length; column++) {
                if (!filled.get(column) && HeaderRow.text(row, column) != null) {
                    filled.set(column);
                }
            }
        }
    }

    /**
     * Looks for text in the columns that a template adds: those before a group are blank, and those with the last return
     * have text only in the row of a milestone.
     */
    private void watchAdded(SheetRow row, String name) {
        if (added.isEmpty()) {
            return;
        }
        BitSet columns = fields.stream().anyMatch(column -> HeaderRow.text(row, column) != null) ? groups : added;
        for (int column = columns.nextSetBit(0); column >= 0; column = columns.nextSetBit(column + 1)) {
            if (HeaderRow.text(row, column) != null) {
                unread.inAddedColumn(name, row.number(), column);
            }
        }
    }

    private void watch(SheetRow row) {
        for (int column = watched.nextSetBit(0); column >= 0; column = watched.nextSetBit(column + 1)) {
            if (HeaderRow.text(row, column) != null) {
                watched.clear(column);
                headless.add(finding(
                        Codes.COLUMN_UNKNOWN,
                        header.row().number(),
                        column,
                        "Column " + Address.columnLetters(column) + " has values, the first in row " + row.number()
                                + ", but no header, so nothing in it was read.",
                        "Give the column its header in row " + header.row().number() + ", or delete the column."));
            }
        }
    }

    /** Returns all findings after the last row was read. */
    List<Finding> findings(Sheet.Layout layout) {
        List<Finding> all = new ArrayList<>(headless);
        Finding offset = offset();
        if (offset != null) {
            all.add(offset);
        }
        addHidden(layout, all);
        if (sheet.name() != null) {
            int top = firstHeader.row().number();
            unread.struckThrough(
                    sheet.name(),
                    layout.struckRows().stream().filter(row -> row > top).toList());
        }
        for (Sheet.Merged merged : layout.merged()) {
            if (touchesTable(merged)) {
                all.add(merged(merged));
            }
        }
        return all;
    }

    private @Nullable Finding offset() {
        int row = firstHeader.row().number();
        if (titleRows == 0 && firstHeader.first() == 1) {
            return null;
        }
        String cell = Address.columnLetters(firstHeader.first()) + row;
        String skipped = titleRows == 0 ? "right of column A" : "below " + English.count(titleRows, "other row");
        return finding(
                Codes.TABLE_OFFSET,
                row,
                firstHeader.first(),
                "The table was found at " + cell + ", " + skipped + ".",
                "Nothing needs to change; check only that " + cell + " is where your table starts.");
    }

    private void addHidden(Sheet.Layout layout, List<Finding> all) {
        boolean values = !filled.isEmpty();
        if (sheet.hidden() && values) {
            all.add(finding(
                    Codes.HIDDEN_DATA,
                    0,
                    0,
                    "The sheet is hidden, yet it holds milestones; they were read.",
                    "Unhide the sheet if it belongs to the return, or delete it."));
        }
        if (!hiddenRows.isEmpty()) {
            all.add(finding(
                    Codes.HIDDEN_DATA,
                    hiddenRows.get(0),
                    0,
                    sentence(PlacePhrases.rows(hiddenRows), hiddenRows.size() == 1),
                    "Unhide what belongs to the return and delete the rest; a filter may be hiding it."));
        }
        int folded = layout.hiddenColumns().isEmpty() ? 0 : firstGroup();
        List<Integer> columns = layout.hiddenColumns().stream()
                .filter(column -> filled.get(column) && column < folded)
                .toList();
        if (!columns.isEmpty()) {
            all.add(finding(
                    Codes.HIDDEN_DATA,
                    firstHeader.row().number(),
                    columns.get(0),
                    sentence(PlacePhrases.columns(columns), columns.size() == 1),
                    "Unhide what belongs to the return and delete the rest."));
        }
    }

    /**
     * The first column that opens a group of a template, which may be folded away; beyond all columns if there is none.
     */
    private int firstGroup() {
        return IntStream.rangeClosed(firstHeader.first(), firstHeader.last())
                .filter(column -> {
                    String text = HeaderRow.text(firstHeader.row(), column);
                    return text != null && TemplateHeaders.isGroup(text);
                })
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static String sentence(String places, boolean one) {
        return English.capital(places) + (one ? " is" : " are") + " hidden, yet " + (one ? "it holds" : "they hold")
                + " values; they were read.";
    }

    private boolean touchesTable(Sheet.Merged merged) {
        return merged.lastRow() >= firstHeader.row().number()
                && merged.firstRow() <= lastRow
                && merged.firstColumn() <= right
                && merged.lastColumn() >= firstHeader.first();
    }

    private Finding merged(Sheet.Merged merged) {
        String range = Address.columnLetters(merged.firstColumn()) + merged.firstRow() + ":"
                + Address.columnLetters(merged.lastColumn()) + merged.lastRow();
        return finding(
                Codes.MERGED_CELLS,
                merged.firstRow(),
                merged.firstColumn(),
                "The cells " + range + " are merged, so only the first of them has a value and the others are blank.",
                "Unmerge the cells and fill in each of them.");
    }

    private Finding finding(Code code, int row, int column, String message, String fix) {
        return Finding.of(code, new Address(file, sheet.name(), row, column, null), null, message, fix);
    }
}
