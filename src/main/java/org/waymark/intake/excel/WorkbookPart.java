package org.waymark.intake.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.UnreadableException;

/**
 * The part that lists the sheets of a workbook.
 *
 * @param name its own name in the package
 * @param date1904 whether day 0 of its dates is 1 January 1904
 * @param tabs its sheets in the order in which their tabs stand, chart sheets among them
 */
record WorkbookPart(String name, boolean date1904, List<Tab> tabs) {

    /** @param relationship id under which the workbook's relationships name the sheet's part */
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
        String foreign = foreign(archive, part);
        if (foreign != null) {
            throw archive.faults().notAWorkbook(foreign);
        }
        if (!archive.has(part)) {
            throw archive.faults().damaged("its part " + part + ", which lists the sheets, is missing");
        }
        return part;
    }

    /** What a zip package is when it is no Excel workbook in XML; null when it looks like one. */
    private static @Nullable String foreign(ZipArchive archive, String part) {
        if (part.endsWith(".bin")) {
            return "an Excel binary workbook (.xlsb)";
        }
        if (part.startsWith("word/")) {
            return "a Word document (.docx)";
        }
        if (part.startsWith("ppt/")) {
            return "a PowerPoint presentation (.pptx)";
        }
        if (archive.has(part)) {
            return null;
        }
        if (archive.has("mimetype") && archive.has("content.xml")) {
            return "an OpenDocument file (.ods, from LibreOffice for example)";
        }
        if (archive.has("Index/Document.iwa")) {
            return "an Apple Numbers file (.numbers)";
        }
        return archive.has("[Content_Types].xml") ? null : "a zip archive with no workbook at its top";
    }
}
