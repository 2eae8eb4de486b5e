package org.waymark.fix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes generated returns as .xlsx and .xlsm packages part by part: shared and inline texts, with and without references,
 * results of formulas, number formats, and parts with macros.
 */
final class DirtyWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Random random;
    private final String prefix;
    private final List<String> strings = new ArrayList<>();
    private final StringBuilder sent = new StringBuilder();
    private final StringBuilder expected = new StringBuilder();
    private int changed;

    private DirtyWorkbook(Random random) {
        this.random = random;
        this.prefix = random.nextInt(4) == 0 ? "x:" : "";
    }

    static DirtyFile of(Random random, String ending) {
        return new DirtyWorkbook(random).write(ending);
    }

    private DirtyFile write(String ending) {
        boolean references = random.nextInt(4) > 0;
        int number = 0;
        for (List<DirtyCell> row : new DirtyTable(random, true).rows()) {
            number++;
            both("<" + prefix + "row" + (references ? " r=\"" + number + "\"" : "") + ">");
            for (int i = 0; i < row.size(); i++) {
                String reference = references ? " r=\"" + letters(i) + number + "\"" : "";
                cell(row.get(i), reference, number == 1);
            }
            both("</" + prefix + "row>");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", "<Types/>");
        put(parts, "_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Milestones &amp; more\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                relationships(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "sharedStrings",
                        "sharedStrings.xml",
                        "styles",
                        "styles.xml"));
        put(parts, "xl/worksheets/sheet1.xml", sheet(sent));
        put(parts, "xl/sharedStrings.xml", sharedStrings());
        put(
                parts,
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN
                        + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"49\"/>"
                        + "</cellXfs></styleSheet>");
        if (ending.equals("xlsm")) {
            parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3, (byte) random.nextInt()});
            parts.put("xl/vbaProjectSignature.bin", new byte[] {4, 5, (byte) random.nextInt()});
        }
        Map<String, byte[]> copy = new LinkedHashMap<>(parts);
        put(copy, "xl/worksheets/sheet1.xml", sheet(expected));
        return new DirtyFile("E54000001_2026-10." + ending, parts, copy, changed);
    }

    private void cell(DirtyCell cell, String reference, boolean header) {
        if (cell.sent().isEmpty()) {
            both("<" + prefix + "c" + reference + "/>");
            return;
        }
        int style = random.nextInt(3);
        String start = "<" + prefix + "c" + reference + " s=\"" + style + "\" t=\"";
        String end = "</" + prefix + "c>";
        boolean formula = !header && random.nextInt(12) == 0;
        String before = formula
                ? "str\"><" + prefix + "f>A1&amp;\"\"</" + prefix + "f><" + prefix + "v>" + escaped(cell.sent()) + "</"
                        + prefix + "v>"
                : stored(cell.sent());
        sent.append(start).append(before).append(end);
        boolean number = cell.number() && style != 1;
        String written = cell.number() && !number ? cell.clean() : cell.inWorkbook();
        boolean differs = number || !cell.sent().equals(written);
        if (!differs || formula) {
            expected.append(start).append(before).append(end);
            return;
        }
        changed++;
        String after = number
                ? "n\"><" + prefix + "v>" + cell.inWorkbook() + "</" + prefix + "v>"
                : "inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">" + escaped(written) + "</"
                        + prefix + "t></" + prefix + "is>";
        expected.append(start).append(after).append(end);
    }

    private String stored(String text) {
        if (random.nextBoolean()) {
            return "inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">" + escaped(text) + "</"
                    + prefix + "t></" + prefix + "is>";
        }
        int index = strings.indexOf(text);
        if (index < 0) {
            strings.add(text);
            index = strings.size() - 1;
        }
        return "s\"><" + prefix + "v>" + index + "</" + prefix + "v>";
    }

    private void both(String markup) {
        sent.append(markup);
        expected.append(markup);
    }

    private String sheet(CharSequence rows) {
        return "<" + prefix + "worksheet xmlns" + (prefix.isEmpty() ? "" : ":x") + "=\"" + MAIN + "\"><!-- <c> --><"
                + prefix + "sheetData>" + rows + "</" + prefix + "sheetData></" + prefix + "worksheet>";
    }

    private String sharedStrings() {
        StringBuilder all = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        for (int i = 0; i < strings.size(); i++) {
            String text = "<t xml:space=\"preserve\">" + escaped(strings.get(i)) + "</t>";
            all.append("<si>").append(i % 5 == 0 ? "<r>" + text + "</r>" : text).append("</si>");
        }
        return all.append("</sst>").toString();
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder all = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            all.append("<Relationship Id=\"r")
                    .append(i / 2 + 1)
                    .append("\" Type=\"")
                    .append(OFFICE)
                    .append('/');
            all.append(typesAndTargets[i])
                    .append("\" Target=\"")
                    .append(typesAndTargets[i + 1])
                    .append("\"/>");
        }
        return all.append("</Relationships>").toString();
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    /** Underscores that look like the start of an escaped character are escaped themselves. */
    static String escaped(String text) {
        return text.replace("_x0041_", "_x005F_x0041_")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String letters(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : "A" + (char) ('A' + index - 26);
    }
}
