package org.waymark.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.intake.workbook.WorkbookLimits;

/** Replaces cells in the XML of all sheets of an OpenDocument spreadsheet (ODF 1.3 part 3, 9.1). Used once. */
final class SpreadsheetXml {

    private static final Set<String> GROUPS = Set.of("table-rows", "table-header-rows", "table-row-group");

    private final String xml;
    private final Map<String, SheetFixes> fixes;
    private final MarkupScanner tags;
    private final List<TextSplice> splices = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    SpreadsheetXml(String xml, Map<String, SheetFixes> fixes) {
        this.xml = xml;
        this.fixes = fixes;
        this.tags = new MarkupScanner(xml);
    }

    /**
     * The XML with the cells replaced.
     *
     * @throws UnchangeableException when two sheets have the same name
     */
    String rewritten() throws UnchangeableException {
        while (tags.next()) {
            String name = tags.name();
            if (tags.isStart() && name.equals("spreadsheet")) {
                sheets();
            } else if (tags.isStart() && !name.equals("document-content") && !name.equals("body")) {
                tags.skip();
            }
        }
        return TextSplice.apply(xml, splices);
    }

    private void sheets() throws UnchangeableException {
        while (tags.next() && !tags.isEnd()) {
            if (!tags.isStart() || !tags.name().equals("table")) {
                tags.skip();
                continue;
            }
            String written = tags.attributes().value("name");
            String name = written == null ? "" : XmlPart.unescaped(written);
            if (!names.add(name)) {
                throw new UnchangeableException("two of its sheets have the same name");
            }
            SheetFixes ofSheet = fixes.get(name);
            if (ofSheet == null) {
                tags.skip();
            } else {
                rows(ofSheet);
            }
        }
    }

    /** Rows in groups are read like all others; the sheet ends at the only end tag of a table. */
    private void rows(SheetFixes ofSheet) {
        int number = 0;
        while (tags.next()) {
            String name = tags.name();
            if (tags.isEnd()) {
                if (name.equals("table")) {
                    return;
                }
            } else if (name.equals("table-row")) {
                int repeated = repeated("number-rows-repeated");
                if (tags.isStart()) {
                    new SpreadsheetRow(xml, tags, ofSheet, splices).cells(number + 1, repeated);
                }
                number = Math.min(number + repeated, WorkbookLimits.MAX_ROW);
            } else if (!GROUPS.contains(name)) {
                tags.skip();
            }
        }
    }

    private int repeated(String attribute) {
        return SpreadsheetRow.count(tags.attributes().value(attribute));
    }
}
