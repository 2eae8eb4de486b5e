package org.waymark.intake.excel;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.CellNote;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.ZipArchive;

/** One worksheet of an .xlsx package. */
final class XlsxSheet implements Sheet {

    private final ZipArchive archive;
    private final String name;
    private final boolean hidden;
    private final String part;
    private final Supplier<XlsxCells> cells;
    private Layout layout = Layout.PLAIN;
    private boolean readToEnd;

    XlsxSheet(ZipArchive archive, WorkbookPart.Tab tab, String part, Supplier<XlsxCells> cells) {
        this.archive = archive;
        this.name = tab.name();
        this.hidden = tab.hidden();
        this.part = part;
        this.cells = cells;
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
    public SheetRows open() throws UnreadableException {
        @Nullable PartReader reader = archive.read(part);
        if (reader == null) {
            String what = "the part " + part + ", which holds this sheet, is missing";
            throw archive.faults().damaged(what, name, 0, 0, null);
        }
        reader.at(name, 0);
        return new XlsxRows(this, reader, cells.get(), archive.limits());
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public List<CellNote> notes() throws UnreadableException {
        return XlsxNotes.of(archive, part);
    }

    /** The name of the part that holds the sheet. */
    String part() {
        return part;
    }

    /** Whether a pass has read the whole part. */
    boolean readToEnd() {
        return readToEnd;
    }

    /** Notes that a pass has read the whole part. */
    void noteEnd() {
        readToEnd = true;
    }

    /** Stores the layout that a pass over the rows found. */
    void layout(Layout found) {
        layout = found;
    }
}
