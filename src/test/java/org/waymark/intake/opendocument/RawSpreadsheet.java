package org.waymark.intake.opendocument;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.intake.excel.WorkbookReading;
import org.waymark.intake.workbook.WorkbookLimits;

/** Writes .ods packages part by part, for cells that a correct program does not write. */
public final class RawSpreadsheet {

    private static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder tables = new StringBuilder();
    private String styles = "";

    public RawSpreadsheet() {
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", "");
        parts.put("META-INF/manifest.xml", "<manifest/>");
    }

    /** A spreadsheet of one visible sheet named Returns with these rows. */
    public static RawSpreadsheet ofRows(String rows) {
        return new RawSpreadsheet().sheet("Returns", "", rows);
    }

    /** A spreadsheet with these cells in its first row. */
    static RawSpreadsheet ofCells(String cells) {
        return ofRows("<table:table-row>" + cells + "</table:table-row>");
    }

    /** A cell with a text. */
    public static String cell(String text) {
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    }

    public RawSpreadsheet sheet(String name, String attributes, String inside) {
        tables.append("<table:table table:name='%s' %s>%s</table:table>".formatted(name, attributes, inside));
        return this;
    }

    /** Adds automatic styles. */
    public RawSpreadsheet styles(String more) {
        styles += more;
        return this;
    }

    /** Replaces a part; an empty text leaves it out, except for the content. */
    RawSpreadsheet part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public Path write(Path folder) throws IOException {
        Path file = folder.resolve("raw.ods");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                boolean content =
                        part.getKey().equals("content.xml") && part.getValue().isEmpty();
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((content ? content() : part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    public WorkbookReading read(Path folder) throws IOException {
        return read(folder, WorkbookLimits.STANDARD);
    }

    WorkbookReading read(Path folder, WorkbookLimits limits) throws IOException {
        Path file = write(folder);
        return WorkbookReading.of(() -> OdsGrid.open("in", file, limits));
    }

    private String content() {
        return "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>";
    }
}
