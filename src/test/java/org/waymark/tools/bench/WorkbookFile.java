package org.waymark.tools.bench;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.catalogue.Address;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;

/**
 * Writes one sheet of milestones row by row, laid out as Excel does it: texts in the shared table, dates and numbers as
 * numbers, styles for the dates.
 */
final class WorkbookFile implements Closeable {

    /** Day 0 of the 1900 system as it counts from March 1900 on. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final ZipOutputStream zip;
    private final Writer out;
    private final List<Field> fields;
    private final Map<String, Integer> shared = new LinkedHashMap<>();
    private int row;

    WorkbookFile(Path file, List<Field> fields) throws IOException {
        this.zip = new ZipOutputStream(Files.newOutputStream(file));
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        this.fields = fields;
        part("[Content_Types].xml", contentTypes());
        part("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Milestones\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                relationships(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "styles",
                        "styles.xml",
                        "sharedStrings",
                        "sharedStrings.xml"));
        part("xl/styles.xml", styles());
        start("xl/worksheets/sheet1.xml");
        out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        startRow();
        for (int i = 0; i < fields.size(); i++) {
            text(i, fields.get(i).title());
        }
        out.write("</row>");
    }

    /** Writes one milestone, its cells by field name. */
    void row(Map<String, String> cells) throws IOException {
        startRow();
        for (int i = 0; i < fields.size(); i++) {
            String text = cells.get(fields.get(i).name());
            FieldType type = fields.get(i).type();
            if (text == null) {
                continue;
            }
            switch (type) {
                case DATE -> number(i, " s=\"1\"", String.valueOf(EPOCH.until(LocalDate.parse(text), ChronoUnit.DAYS)));
                case INTEGER, NUMBER -> number(i, "", text);
                default -> text(i, text);
            }
        }
        out.write("</row>");
    }

    @Override
    public void close() throws IOException {
        out.write("</sheetData></worksheet>");
        end();
        start("xl/sharedStrings.xml");
        out.write("<sst xmlns=\"" + MAIN + "\" uniqueCount=\"" + shared.size() + "\">");
        for (String text : shared.keySet()) {
            out.write("<si><t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></si>");
        }
        out.write("</sst>");
        end();
        out.close();
    }

    private void startRow() throws IOException {
        out.write("<row r=\"" + ++row + "\">");
    }

    private void text(int column, String text) throws IOException {
        Integer index = shared.computeIfAbsent(text, unseen -> shared.size());
        number(column, " t=\"s\"", index.toString());
    }

    private void number(int column, String attributes, String value) throws IOException {
        out.write(
                "<c r=\"" + Address.columnLetters(column + 1) + row + "\"" + attributes + "><v>" + value + "</v></c>");
    }

    private void part(String name, String content) throws IOException {
        start(name);
        out.write(content);
        end();
    }

    private void start(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(XML);
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    private static String contentTypes() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                + "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("workbook", "sheet.main") + override("worksheets/sheet1", "worksheet")
                + override("styles", "styles")
                + override("sharedStrings", "sharedStrings") + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId").append(i / 2 + 1);
            xml.append("\" Type=\"").append(OFFICE).append('/').append(typesAndTargets[i]);
            xml.append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    /** Style 0 is general, style 1 the built-in short date. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\">"
                + "<xf/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }
}
