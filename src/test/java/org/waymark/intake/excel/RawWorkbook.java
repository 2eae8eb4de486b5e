package org.waymark.intake.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes .xlsx packages part by part, for cells that a correct program does not write. */
final class RawWorkbook {

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder tabs = new StringBuilder();
    private final StringBuilder targets = new StringBuilder();
    private String main = TRANSITIONAL;
    private String relationships = RELATIONSHIPS;
    private String workbookProperties = "";
    private Charset charset = StandardCharsets.UTF_8;
    private int sheets;

    /** A workbook of one visible sheet named Returns with these rows. */
    static RawWorkbook ofRows(String rows) {
        return new RawWorkbook().sheet("Returns", "", "<sheetData>" + rows + "</sheetData>");
    }

    /** A workbook with these cells in its first row. */
    static RawWorkbook ofCells(String cells) {
        return ofRows("<row r=\"1\">" + cells + "</row>");
    }

    RawWorkbook strict() {
        main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        return this;
    }

    RawWorkbook date1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Writes the bytes of every part in an encoding, independent of its XML declaration. */
    RawWorkbook encodedIn(Charset encoding) {
        charset = encoding;
        return this;
    }

    /** @param attributes of the sheet in the workbook part, such as a state */
    RawWorkbook sheet(String name, String attributes, String inside) {
        sheets++;
        tabs.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%2$d\" %s/>".formatted(name, sheets, attributes));
        target("rId" + sheets, "worksheet", "worksheets/sheet" + sheets + ".xml");
        parts.put("xl/worksheets/sheet" + sheets + ".xml", "<worksheet xmlns=\"MAIN\">" + inside + "</worksheet>");
        return this;
    }

    RawWorkbook strings(String... items) {
        target("rIdStrings", "sharedStrings", "/xl/sharedStrings.xml");
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"MAIN\"><si>" + String.join("</si><si>", items) + "</si></sst>");
        return this;
    }

    /** Style 0 is General; style 1 and on have these format codes. */
    RawWorkbook formats(String... codes) {
        StringBuilder formats = new StringBuilder("<numFmts>");
        StringBuilder styles = new StringBuilder("<cellXfs><xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i].replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + i, code));
            styles.append("<xf numFmtId=\"%d\"/>".formatted(164 + i));
        }
        return styles(formats + "</numFmts>" + styles + "</cellXfs>");
    }

    /** Style 0 is General; style 1 and on have these built-in formats. */
    RawWorkbook builtInFormats(int... ids) {
        StringBuilder styles = new StringBuilder("<cellXfs><xf numFmtId=\"0\"/>");
        for (int id : ids) {
            styles.append("<xf numFmtId=\"%d\"/>".formatted(id));
        }
        return styles(styles + "</cellXfs>");
    }

    RawWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** A relationship of the workbook part. */
    RawWorkbook target(String id, String type, String target) {
        targets.append("<Relationship Id=\"%s\" Type=\"REL/%s\" Target=\"%s\"/>".formatted(id, type, target));
        return this;
    }

    WorkbookReading read(Path folder) throws IOException {
        return WorkbookReading.of(write(folder));
    }

    /** Writes the package; parts that were set to an empty text are left out. */
    Path write(Path folder) throws IOException {
        String prefix = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        all.put(
                "_rels/.rels",
                prefix
                        + "<Relationship Id=\"r\" Type=\"REL/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"MAIN\" xmlns:r=\"REL\">" + workbookProperties + "<sheets>" + tabs
                        + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", prefix + targets + "</Relationships>");
        all.putAll(parts);
        Path file = folder.resolve("raw.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                if (part.getValue().isEmpty()) {
                    continue;
                }
                zip.putNextEntry(new ZipEntry(part.getKey()));
                String xml = part.getValue().replace("\"MAIN\"", "\"" + main + "\"");
                zip.write(xml.replace("\"REL\"", "\"" + relationships + "\"")
                        .replace("\"REL/", "\"" + relationships + "/")
                        .getBytes(charset));
            }
        }
        return file;
    }

    /** Sets what the part with the styles has inside. */
    RawWorkbook styles(String inside) {
        target("rIdStyles", "styles", "styles.xml");
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"MAIN\">" + inside + "</styleSheet>");
        return this;
    }
}
