package org.waymark.intake.excel;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.waymark.intake.grid.ActiveContent;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.ActiveContentLog;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.ZipArchive;

/**
 * Looks for active content in an .xlsx package. Most of it has a relationship of its own type. The formulas of rows that
 * were read are in the log already.
 */
final class XlsxActiveContent {

    private static final String RELATIONSHIPS = ".rels";

    /** The most parts of relationships that are searched. Excel writes one for each sheet, drawing and link. */
    private static final int MOST_PARTS = 2_000;

    private static final Set<String> FORMULAS = Set.of("f", "formula", "formula1", "formula2", "definedName");

    private final ZipArchive archive;
    private final ActiveContentLog log;

    XlsxActiveContent(ZipArchive archive, ActiveContentLog log) {
        this.archive = archive;
        this.log = log;
    }

    /** Looks at the relationships of all parts, and at the parts of links to other files. */
    void searchPackage() {
        int parts = 0;
        for (String name : archive.names()) {
            if (name.endsWith(RELATIONSHIPS)) {
                if (++parts > MOST_PARTS) {
                    log.add(ActiveContent.UNSEARCHED);
                    return;
                }
                search(name, this::relationship);
            } else if (name.startsWith("xl/externallinks/") && name.endsWith(".xml")) {
                search(name, reader -> {
                    if (reader.name().equals("ddeLink") || reader.name().equals("oleLink")) {
                        log.add(ActiveContent.PROGRAM_LINKS);
                    }
                });
            }
        }
    }

    /** Looks at all formulas of a part. */
    void searchFormulas(String part) {
        search(part, reader -> {
            if (FORMULAS.contains(reader.name())) {
                StringBuilder formula = new StringBuilder();
                reader.text(formula);
                log.formula(formula.toString());
            }
        });
    }

    /** Looks at an element whose start was read last. */
    @FunctionalInterface
    private interface ElementSearch {
        void look(PartReader reader) throws UnreadableException;
    }

    private void search(String part, ElementSearch search) {
        try (PartReader reader = archive.read(part)) {
            while (reader != null) {
                int event = reader.next();
                if (event == XMLStreamConstants.END_DOCUMENT) {
                    return;
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    search.look(reader);
                }
            }
        } catch (UnreadableException e) {
            // the rows were read without this part, so its fault is no reason to refuse the file
            log.add(ActiveContent.UNSEARCHED);
        }
    }

    private void relationship(PartReader reader) {
        String type = reader.attribute("Type");
        String target = reader.attribute("Target");
        if (!reader.name().equals("Relationship") || type == null) {
            return;
        }
        String kind = type.substring(type.lastIndexOf('/') + 1);
        switch (kind) {
            case "hyperlink" -> {
                if (target != null && isOutside(reader)) {
                    log.hyperlink(target);
                }
            }
            case "vbaProject", "xlMacrosheet", "xlIntlMacrosheet" -> log.add(ActiveContent.MACROS);
            case "connections", "queryTable" -> log.add(ActiveContent.DATA_CONNECTIONS);
            case "oleObject", "package", "control", "webextension", "webextensiontaskpanes" ->
                log.add(ActiveContent.EMBEDDED_OBJECTS);
            case "externalLink" -> log.add(ActiveContent.EXTERNAL_LINKS);
            default -> {
                if (isOutside(reader)) {
                    log.add(ActiveContent.EXTERNAL_LINKS);
                }
            }
        }
    }

    private static boolean isOutside(PartReader reader) {
        return "External".equals(reader.attribute("TargetMode"));
    }
}
