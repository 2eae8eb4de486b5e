package org.waymark.fix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes generated returns as .ods packages part by part: repeated cells, formulas, styles and values in attributes. */
final class DirtySpreadsheet {

    private static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

    private final Random random;
    private final StringBuilder sent = new StringBuilder();
    private final StringBuilder expected = new StringBuilder();
    private int changed;

    private DirtySpreadsheet(Random random) {
        this.random = random;
    }

    static DirtyFile of(Random random) {
        return new DirtySpreadsheet(random).write();
    }

    private DirtyFile write() {
        boolean first = true;
        for (List<DirtyCell> row : new DirtyTable(random, true).rows()) {
            both("<table:table-row table:style-name=\"ro1\">");
            for (int i = 0; i < row.size(); ) {
                int end = i + 1;
                while (end < row.size() && row.get(end).sent().equals(row.get(i).sent()) && random.nextBoolean()) {
                    end++;
                }
                cells(row.subList(i, end), first);
                i = end;
            }
            both("</table:table-row>");
            first = false;
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        put(parts, "Configurations2/x.bin", "as it is");
        put(parts, "content.xml", content(sent));
        put(parts, "META-INF/manifest.xml", "<manifest/>");
        Map<String, byte[]> copy = new LinkedHashMap<>(parts);
        put(copy, "content.xml", content(expected));
        return new DirtyFile("E54000001_2026-10.ods", parts, copy, changed);
    }

    /** Writes equal cells as one that repeats. */
    private void cells(List<DirtyCell> cells, boolean header) {
        String text = cells.get(0).sent();
        int count = cells.size();
        if (text.isEmpty()) {
            both("<table:table-cell" + repeat(count) + "/>");
            return;
        }
        boolean formula = !header && random.nextInt(12) == 0;
        String attributes = " table:style-name=\"ce" + random.nextInt(4) + '"'
                + (formula ? " table:formula=\"of:=[.A1]\"" : "") + " office:value-type=\"string\"";
        String type = random.nextBoolean() ? " calcext:value-type=\"string\"" : "";
        String value = random.nextInt(5) == 0 ? " office:string-value=\"old\"" : "";
        String before = attributes + value + type;
        sent.append(cell(before, count, text));
        List<String> after = new ArrayList<>();
        for (DirtyCell cell : cells) {
            boolean same = formula || (!cell.number() && text.equals(cell.inWorkbook()));
            changed += same ? 0 : 1;
            String kept = same ? before : attributes + type;
            String float_ = kept.replace("value-type=\"string\"", "value-type=\"float\"");
            after.add(
                    same
                            ? before + "|" + text
                            : cell.number()
                                    ? " office:value=\"" + cell.inWorkbook() + '"' + float_ + "|" + cell.inWorkbook()
                                    : kept + "|" + cell.inWorkbook());
        }
        for (int i = 0; i < count; ) {
            int end = i + 1;
            while (end < count && after.get(end).equals(after.get(i))) {
                end++;
            }
            String[] parts = after.get(i).split("\\|", 2);
            expected.append(cell(parts[0], end - i, parts[1]));
            i = end;
        }
    }

    private static String cell(String attributes, int count, String text) {
        int at = attributes.startsWith(" office:value=") ? attributes.indexOf(" table:style-name") : 0;
        return "<table:table-cell" + attributes.substring(0, at) + repeat(count) + attributes.substring(at) + ">"
                + paragraphs(text) + "</table:table-cell>";
    }

    private static String repeat(int count) {
        return count == 1 ? "" : " table:number-columns-repeated=\"" + count + '"';
    }

    private static String paragraphs(String text) {
        return text.lines().map(line -> "<text:p>" + spaced(line) + "</text:p>").collect(Collectors.joining());
    }

    private static String spaced(String line) {
        String plain = line.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        String inner = plain.replace("  ", " <text:s/>");
        String start = inner.startsWith(" ") ? "<text:s/>" + inner.substring(1) : inner;
        return start.endsWith(" ") ? start.substring(0, start.length() - 1) + "<text:s/>" : start;
    }

    private static String content(CharSequence rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content" + NAMESPACES
                + "><office:body><office:spreadsheet><table:table table:name=\"R&amp;D\">" + rows
                + "</table:table></office:spreadsheet></office:body></office:document-content>";
    }

    private void both(String markup) {
        sent.append(markup);
        expected.append(markup);
    }

    private static void put(Map<String, byte[]> parts, String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
