package org.waymark.intake.opendocument;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.UnreadableException;

/** One sheet of an .ods file. Its first rows are in memory; the rest is read from the file again. */
final class OdsSheet implements Sheet {

    private final OdsContent content;
    private final int index;
    private final String name;
    private final boolean hidden;
    private final List<SheetRow> top = new ArrayList<>();
    private boolean complete;
    private Layout layout = Layout.PLAIN;

    OdsSheet(OdsContent content, int index, String name, boolean hidden) {
        this.content = content;
        this.index = index;
        this.name = name;
        this.hidden = hidden;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public SheetRows open() {
        return new Rows();
    }

    /** The place of the sheet among all sheets, counted from 0. */
    int index() {
        return index;
    }

    /** Stores the layout that a pass over the rows found. */
    void layout(Layout found) {
        layout = found;
    }

    /** Keeps the first rows, and moves to the end of the sheet. */
    void keep(OdsRows rows, KeptCells kept) throws UnreadableException {
        SheetRow row = rows.next();
        while (row != null && kept.admit(row, top.size())) {
            top.add(row);
            row = rows.next();
        }
        complete = row == null;
        rows.leave();
    }

    private final class Rows implements SheetRows {

        private int at;
        private @Nullable OdsRows rest;

        @Override
        public @Nullable SheetRow next() throws UnreadableException {
            if (at < top.size()) {
                return top.get(at++).copy(0);
            }
            return complete ? null : rest().next();
        }

        private OdsRows rest() throws UnreadableException {
            OdsRows open = rest;
            if (open == null) {
                open = content.open(OdsSheet.this);
                rest = open;
                for (int i = 0; i < top.size(); i++) {
                    open.next();
                }
            }
            return open;
        }

        @Override
        public void close() {
            if (rest != null) {
                rest.close();
            }
        }
    }
}
