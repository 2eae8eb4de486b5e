package org.waymark.intake.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.WorkbookLimits;
import org.waymark.intake.workbook.ZipArchive;

/**
 * The part that lists the sheets of a workbook.
 *
 * @param name the name of the part in the package
 * @param date1904 whether day 0 of its dates is 1 January 1904
 * @param tabs its sheets, including chart sheets, in the order of their tabs
 */
record WorkbookPart(String name, boolean date1904, List<Tab> tabs) {

    /**
     * One sheet in the list.
     *
     * @param name the sheet's name
     * @param relationship the id of the relationship to the sheet's part; empty for none
     * @param hidden whether the sheet is hidden
     */
    record Tab(String name, String relationship, boolean hidden) {}

    static WorkbookPart read(ZipArchive archive) throws UnreadableException {
        String part = find(archive);
        boolean date1904 = false;
        boolean workbook = false;
        List<Tab> tabs = new ArrayList<>();
        try (PartReader reader = archive.read(part)) {
            while (reader != null && reader.nextStart()) {
                switch (reader.name()) {
                    case "workbook" -> workbook = true;
                    case "workbookPr" -> date1904 = reader.isTrue("date1904");
                    case "sheet" -> {
                        if (tabs.size() == WorkbookLimits.MAX_SHEETS) {
                            throw reader.tooLarge(String.format(
                                    Locale.ROOT, "it has more than %,d sheets", WorkbookLimits.MAX_SHEETS));
                        }
                        tabs.add(tab(reader));
                    }
                    default -> {}
                }
            }
        }
        if (!workbook) {
            throw archive.faults().damaged("its part " + part + " is missing or lists no sheets");
        }
        return new WorkbookPart(part, date1904, tabs);
    }

    private static Tab tab(PartReader reader) {
        String name = reader.attribute("name");
        String id = reader.attribute("id");
        String state = reader.attribute("state");
        boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
        return new Tab(name == null ? "" : name, id == null ? "" : id, hidden);
    }

    private static String find(ZipArchive archive) throws UnreadableException {
        PartRelationships.@Nullable Target main =
                PartRelationships.of(archive, "").byType("officeDocument");
        String part = main == null ? "xl/workbook.xml" : main.part();
        String foreign = foreign(part);
        if (foreign != null) {
            throw archive.faults().notAWorkbook(foreign);
        }
        if (!archive.has(part)) {
            throw archive.faults().damaged("its part " + part + ", which lists the sheets, is missing");
        }
        return part;
    }

    /**
     * Returns the type of an Office file that is not an Excel workbook in XML, by its main part; null for a workbook.
     */
    private static @Nullable String foreign(String part) {
        if (part.endsWith(".bin")) {
            return "an Excel binary workbook (.xlsb)";
        }
        if (part.startsWith("word/")) {
            return "a Word document (.docx)";
        }
        return part.startsWith("ppt/") ? "a PowerPoint presentation (.pptx)" : null;
    }
}
