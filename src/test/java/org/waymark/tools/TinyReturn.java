package org.waymark.tools;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.catalogue.Address;
import org.waymark.schema.Field;
import org.waymark.schema.SchemaSource;

/** Returns of a few rows from the examples of the schema, with a few faults, as CSV and as a workbook. */
public final class TinyReturn {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private TinyReturn() {}

    /** Writes {@code september.csv}, {@code october.csv}, {@code october.xlsx} and a programme around them. */
    public static void writeInto(Path folder) throws IOException {
        Files.writeString(folder.resolve("footprints.list"), "code,name\nE54000005,Northgate\n");
        Files.writeString(folder.resolve("waymark.yaml"), """
                programme: Rehearsal
                footprints: footprints.list
                deadline: { workingDay: 10, monthsAfter: 1 }
                severity: { WM-K06: advisory }
                """);
        List<Field> fields = SchemaSource.builtIn().fields();
        Files.writeString(folder.resolve("september.csv"), csv(rows(fields, "2026-09")));
        Files.writeString(folder.resolve("october.csv"), csv(rows(fields, "2026-10")));
        workbook(rows(fields, "2026-10"), folder.resolve("october.xlsx"));
    }

    private static List<List<String>> rows(List<Field> fields, String period) {
        List<List<String>> rows = IntStream.rangeClosed(1, 8)
                .mapToObj(row ->
                        fields.stream().map(field -> value(field, row, period)).toList())
                .collect(Collectors.toList());
        rows.add(0, fields.stream().map(Field::title).toList());
        return rows;
    }

    private static String value(Field field, int row, String period) {
        return switch (field.name()) {
            case "period" -> period;
            case "milestone_id" -> "M-00" + row;
            case "status" -> row == 2 ? "late-ish" : row == 3 ? "Completed" : "Delayed";
            case "forecast_date" -> row == 4 ? "" : row == 5 ? "01/12/2026" : "2026-12-0" + row;
            default -> field.example();
        };
    }

    private static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void workbook(List<List<String>> rows, Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPES
                        + "worksheet+xml\"/></Types>");
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                        + "<sheet name=\"Milestones\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/worksheets/sheet1.xml", sheet(rows));
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // Without the hour of the build, the same commit gives the same bytes.
                entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + '/'
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String sheet(List<List<String>> rows) {
        StringBuilder sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int row = 1; row <= rows.size(); row++) {
            sheet.append("<row r=\"").append(row).append("\">");
            List<String> values = rows.get(row - 1);
            for (int column = 1; column <= values.size(); column++) {
                sheet.append("<c r=\"").append(Address.columnLetters(column)).append(row);
                sheet.append("\" t=\"inlineStr\"><is><t>").append(escaped(values.get(column - 1)));
                sheet.append("</t></is></c>");
            }
            sheet.append("</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
