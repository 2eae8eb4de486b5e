package org.waymark.intake.opendocument;

import org.waymark.intake.grid.ActiveContent;
import org.waymark.intake.workbook.ActiveContentLog;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.ZipArchive;

/** Looks for active content in the elements of an OpenDocument spreadsheet and among its parts. */
record OdsActiveContent(ActiveContentLog log) implements PartReader.ElementListener {

    /** Looks for macros, which are parts of their own. The files that list the modules of a library hold none. */
    void search(ZipArchive archive) {
        for (String name : archive.names()) {
            boolean basic = name.startsWith("basic/") && name.endsWith(".xml") && !name.endsWith("-lb.xml");
            if (basic && !name.endsWith("-lc.xml") || name.startsWith("scripts/") && !name.endsWith("/")) {
                log.add(ActiveContent.MACROS);
            }
        }
    }

    @Override
    public void start(PartReader reader) {
        switch (reader.name()) {
            case "table-cell", "covered-table-cell" -> {
                String formula = reader.attribute("formula");
                if (formula != null) {
                    log.formula(formula);
                }
            }
            case "a" -> {
                String target = reader.attribute("href");
                if (target != null) {
                    log.hyperlink(target);
                }
            }
            case "event-listener", "script" -> log.add(ActiveContent.MACROS);
            case "dde-link", "dde-source" -> log.add(ActiveContent.PROGRAM_LINKS);
            case "table-source", "cell-range-source" -> log.add(ActiveContent.EXTERNAL_LINKS);
            case "database-source-table", "database-source-query", "database-source-sql" ->
                log.add(ActiveContent.DATA_CONNECTIONS);
            case "object", "object-ole", "applet", "plugin", "floating-frame", "control" ->
                log.add(ActiveContent.EMBEDDED_OBJECTS);
            case "image" -> {
                String source = reader.attribute("href");
                if (source != null && source.indexOf(':') >= 0) {
                    log.add(ActiveContent.EXTERNAL_LINKS);
                }
            }
            default -> {}
        }
    }
}
