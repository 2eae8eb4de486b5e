package org.waymark.intake.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.WorkbookLimits;
import org.waymark.intake.workbook.ZipArchive;

/**
 * The part that contains all sheets of a spreadsheet, one after the other. One pass finds the sheets; the rows at the top
 * of each are kept then, so that a return of usual size is read only once.
 */
final class OdsContent {

    private static final String PART = "content.xml";

    private final ZipArchive archive;
    private final OdsStyles styles = new OdsStyles();
    private final RepeatBudget repeats;

    private OdsContent(ZipArchive archive) {
        this.archive = archive;
        this.repeats = new RepeatBudget(archive.allowance());
    }

    /** Reads the sheets of a spreadsheet. */
    static List<Sheet> sheets(ZipArchive archive) throws UnreadableException {
        return new OdsContent(archive).sheets();
    }

    private List<Sheet> sheets() throws UnreadableException {
        List<Sheet> sheets = new ArrayList<>();
        KeptCells kept = new KeptCells();
        boolean spreadsheet = false;
        try (PartReader reader = part()) {
            while (reader.nextStart()) {
                switch (reader.name()) {
                    case "document-content", "body" -> {}
                    case "automatic-styles" -> styles.read(reader);
                    case "spreadsheet" -> spreadsheet = true;
                    case "text", "presentation", "drawing" -> throw archive.faults()
                            .notAWorkbook("an OpenDocument file, but not a spreadsheet");
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
        return List.copyOf(sheets);
    }

    private OdsSheet sheet(PartReader reader, int index, KeptCells kept) throws UnreadableException {
        String name = reader.attribute("name");
        boolean hidden = styles.isHidden(reader.attribute("style-name"));
        OdsSheet sheet = new OdsSheet(this, index, name == null ? "" : name, hidden);
        sheet.keep(rows(sheet, reader), kept);
        reader.at(null, 0);
        return sheet;
    }

    /** Opens the rows of a sheet by its index, at the top. */
    OdsRows open(OdsSheet sheet) throws UnreadableException {
        PartReader reader = part();
        boolean found = false;
        try {
            int left = sheet.index();
            while (!found && reader.nextStart()) {
                switch (reader.name()) {
                    case "document-content", "body", "spreadsheet" -> {}
                    case "table" -> {
                        found = left-- == 0;
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

    private OdsRows rows(OdsSheet sheet, PartReader reader) {
        reader.at(sheet.name(), 0);
        return new OdsRows(sheet, reader, styles, repeats, archive.limits());
    }

    private PartReader part() throws UnreadableException {
        @Nullable PartReader reader = archive.read(PART);
        if (reader == null) {
            throw archive.faults().damaged("its part " + PART + ", which holds the sheets, is missing");
        }
        return reader;
    }
}
