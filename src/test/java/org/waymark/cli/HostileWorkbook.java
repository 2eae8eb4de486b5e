package org.waymark.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook package part by part; parts can be huge or malformed. */
final class HostileWorkbook implements HostileFile.Content {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, HostileFile.Content> parts = new LinkedHashMap<>();
    private Change change = bytes -> bytes;

    /** Changes the bytes of the whole package. */
    interface Change {
        byte[] of(byte[] bytes);
    }

    /** A workbook of one sheet with this between its sheetData tags. */
    static HostileWorkbook ofRows(HostileFile.Content rows) {
        return new HostileWorkbook()
                .sheets(sheet(1, 1), target(1, "worksheets/sheet1.xml"))
                .rows(rows);
    }

    static HostileWorkbook ofRows(String rows) {
        return ofRows(text(rows));
    }

    /** A workbook whose first cell holds this. */
    static HostileWorkbook ofCell(HostileFile.Content cell) {
        return ofRows(all(text("<row r='1'>"), cell, text("</row>")));
    }

    HostileWorkbook rows(HostileFile.Content rows) {
        return part(
                "xl/worksheets/sheet1.xml",
                all(text("<worksheet><sheetData>"), rows, text("</sheetData></worksheet>")));
    }

    /** @param list of sheet elements */
    HostileWorkbook sheets(String list, String targets) {
        part("[Content_Types].xml", text("<Types/>"));
        part(
                "_rels/.rels",
                text("<Relationships>" + relationship("r", "officeDocument", "xl/workbook.xml") + "</Relationships>"));
        part(
                "xl/workbook.xml",
                text("<workbook xmlns:r='" + RELATIONSHIPS + "'><sheets>" + list + "</sheets></workbook>"));
        return part(
                "xl/_rels/workbook.xml.rels",
                text("<Relationships>" + targets
                        + relationship("strings", "sharedStrings", "sharedStrings.xml")
                        + "</Relationships>"));
    }

    HostileWorkbook part(String name, HostileFile.Content content) {
        parts.put(name, content);
        return this;
    }

    HostileWorkbook changed(Change by) {
        change = by;
        return this;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, HostileFile.Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
            }
        }
        out.write(change.of(bytes.toByteArray()));
    }

    static String sheet(int number, int target) {
        return "<sheet name='S" + number + "' sheetId='" + number + "' r:id='rId" + target + "'/>";
    }

    static String target(int number, String part) {
        return relationship("rId" + number, "worksheet", part);
    }

    static HostileFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Repeats a text without keeping all of it in memory. */
    static HostileFile.Content repeated(String text, int times) {
        return repeated(text, times, StandardCharsets.UTF_8);
    }

    static HostileFile.Content repeated(String text, int times, Charset charset) {
        return out -> {
            byte[] one = text.getBytes(charset);
            int inBlock = Math.max(1, Math.min(times, (1 << 16) / one.length));
            byte[] block = text.repeat(inBlock).getBytes(charset);
            for (int done = 0; done < times; ) {
                int more = Math.min(times - done, inBlock);
                out.write(block, 0, more * one.length);
                done += more;
            }
        };
    }

    static HostileFile.Content all(HostileFile.Content... pieces) {
        return out -> {
            for (HostileFile.Content piece : pieces) {
                piece.write(out);
            }
        };
    }

    /** Lists the first sheet's packed bytes under more names, up to sheet{@code n}.xml, without repeating them. */
    static Change overlap(int n) {
        return bytes -> {
            ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            int end = bytes.length - 22;
            int list = zip.getInt(end + 16);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, end);
            for (int at = list; at < end; at += 46 + zip.getShort(at + 28) + zip.getShort(at + 30)) {
                String name = new String(bytes, at + 46, zip.getShort(at + 28), StandardCharsets.UTF_8);
                for (int i = 2; name.endsWith("sheet1.xml") && i <= n; i++) {
                    ByteBuffer entry = ByteBuffer.allocate(46).order(ByteOrder.LITTLE_ENDIAN);
                    byte[] other = name.replace("sheet1", "sheet" + i).getBytes(StandardCharsets.UTF_8);
                    entry.put(bytes, at, 46).putShort(28, (short) other.length).putShort(30, (short) 0);
                    out.writeBytes(entry.array());
                    out.writeBytes(other);
                }
            }
            int entries = zip.getShort(end + 10) + n - 1;
            ByteBuffer closing = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
            closing.put(bytes, end, 22).putShort(8, (short) entries).putShort(10, (short) entries);
            closing.putInt(12, out.size() - list);
            out.writeBytes(closing.array());
            return out.toByteArray();
        };
    }

    /** Makes the package declare fewer unpacked bytes for each part than it has. */
    static byte[] understated(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - 22;
        for (int at = zip.getInt(end + 16); at < end; at += 46 + zip.getShort(at + 28) + zip.getShort(at + 30)) {
            zip.putInt(at + 24, Math.min(zip.getInt(at + 24), 1_000));
        }
        return bytes;
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + RELATIONSHIPS + "/" + type + "' Target='" + target + "'/>";
    }
}
