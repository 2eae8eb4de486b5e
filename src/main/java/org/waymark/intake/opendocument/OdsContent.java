package org.waymark.intake.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.ActiveContent;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.ActiveContentLog;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.WorkbookLimits;
import org.waymark.intake.workbook.ZipArchive;

/**
 * The part that contains all sheets of a spreadsheet, one after the other. One pass finds the sheets, and keeps the
 * rows at the top of each sheet, so that a return of usual size is read only once.
 */
final class OdsContent {

    private static final String PART = "content.xml";

    private final ZipArchive archive;
    private final OdsStyles styles = new OdsStyles();
    private final RepeatBudget repeats;
    private final List<Sheet> sheets = new ArrayList<>();
    private final OdsActiveContent active = new OdsActiveContent(new ActiveContentLog());
    private @Nullable OdsRows paused;

    private OdsContent(ZipArchive archive) {
        this.archive = archive;
        this.repeats = new RepeatBudget(archive.allowance());
    }

    /** Finds the sheets of a spreadsheet. */
    static OdsContent read(ZipArchive archive) throws UnreadableException {
        OdsContent content = new OdsContent(archive);
        content.findSheets();
        return content;
    }

    private void findSheets() throws UnreadableException {
        KeptCells kept = new KeptCells();
        readCommonStyles();
        boolean spreadsheet = false;
        try (PartReader reader = part().listening(active)) {
            while (reader.nextStart()) {
                switch (reader.name()) {
                    case "document-content", "body" -> {}
                    case "automatic-styles" -> styles.read(reader);
                    case "spreadsheet" -> spreadsheet = true;
                    case "text", "presentation", "drawing" ->
                        throw archive.faults().notAWorkbook("an OpenDocument file, but not a spreadsheet");
                    case "table" -> {
                        if (sheets.size() == WorkbookLimits.MAX_SHEETS) {
                            throw reader.tooLarge(String.format(
                                    Locale.ROOT, "it has more than %,d sheets", WorkbookLimits.MAX_SHEETS));
                        }
                        sheets.add(sheet(reader, sheets.size(), kept));
                    }
                    default -> reader.skip();
                }
            }
        }
        if (!spreadsheet) {
            throw archive.faults().damaged("its part " + PART + " has no sheets");
        }
    }

    /** Reads the styles with names, from which those of the cells may inherit. */
    private void readCommonStyles() throws UnreadableException {
        try (PartReader reader = archive.read("styles.xml")) {
            while (reader != null && reader.nextStart()) {
                switch (reader.name()) {
                    case "document-styles" -> {}
                    case "styles" -> styles.read(reader);
                    default -> reader.skip();
                }
            }
        }
    }

    private OdsSheet sheet(PartReader reader, int index, KeptCells kept) throws UnreadableException {
        String name = reader.attribute("name");
        boolean hidden = styles.isHidden(reader.attribute("style-name"));
        OdsSheet sheet = new OdsSheet(this, index, name == null ? "" : name, hidden);
        sheet.keep(rows(sheet, reader), kept);
        reader.at(null, 0);
        return sheet;
    }

    /**
     * Opens the rows of a sheet at the top. If the sheet follows the one that was read last, reading continues from
     * there, so that reading all sheets in order takes one pass.
     */
    OdsRows open(OdsSheet sheet) throws UnreadableException {
        OdsRows before = paused;
        paused = null;
        if (before == null || before.sheet().index() >= sheet.index()) {
            if (before != null) {
                before.reader().close();
            }
            return find(sheet, part(), 0);
        }
        before.leave();
        return find(sheet, before.reader(), before.sheet().index() + 1);
    }

    private OdsRows find(OdsSheet sheet, PartReader reader, int next) throws UnreadableException {
        int index = next;
        boolean found = false;
        try {
            while (!found && reader.nextStart()) {
                switch (reader.name()) {
                    case "document-content", "body", "spreadsheet" -> {}
                    case "table" -> {
                        found = index++ == sheet.index();
                        if (!found) {
                            reader.skip();
                        }
                    }
                    default -> reader.skip();
                }
            }
            if (!found) {
                throw archive.faults().damaged("its part " + PART + " changed while it was read");
            }
            return rows(sheet, reader);
        } finally {
            if (!found) {
                reader.close();
            }
        }
    }

    /** Keeps the open reader of rows that are no longer read, because the next sheet may follow them in the file. */
    void pause(OdsRows rows) {
        close();
        paused = rows;
    }

    void close() {
        if (paused != null) {
            paused.reader().close();
            paused = null;
        }
    }

    /** What can run or load content, which the pass that found the sheets has seen. */
    Set<ActiveContent> activeContent() {
        active.search(archive);
        return active.log().found();
    }

    /** The sheets in the order of their tabs. */
    List<Sheet> sheets() {
        return sheets;
    }

    private OdsRows rows(OdsSheet sheet, PartReader reader) {
        reader.at(sheet.name(), 0);
        return new OdsRows(this, sheet, reader, styles, repeats, archive.limits());
    }

    private PartReader part() throws UnreadableException {
        @Nullable PartReader reader = archive.read(PART);
        if (reader == null) {
            throw archive.faults().damaged("its part " + PART + ", which holds the sheets, is missing");
        }
        return reader;
    }
}
