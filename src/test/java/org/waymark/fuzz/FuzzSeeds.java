package org.waymark.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The inputs from which mutations start: small correct ones, made here, and kept ones from the test resources. */
final class FuzzSeeds {

    private static final String SPREADSHEET = """
            \u001emimetype
            application/vnd.oasis.opendocument.spreadsheet\u001econtent.xml
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">\
            <office:automatic-styles/><office:body><office:spreadsheet><table:table table:name="Milestones">\
            <table:table-column table:number-columns-repeated="4" table:visibility="collapse"/>%s</table:table>\
            </office:spreadsheet></office:body></office:document-content>""";

    private final Path folder;

    /** Makes the correct inputs from a folder that {@link FuzzTarget#prepare} has filled. */
    FuzzSeeds(Path folder) {
        this.folder = folder;
    }

    /** The inputs of a target by name. */
    Map<String, byte[]> of(FuzzTarget target) throws IOException {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        String csv = Files.readString(folder.resolve("october.csv"));
        byte[] workbook = Files.readAllBytes(folder.resolve("october.xlsx"));
        switch (target) {
            case WORKBOOK, ANNOTATE, FIX -> {
                seeds.put("parts", PartContainer.unpacked(workbook));
                seeds.put("package", workbook);
            }
            case OLD_WORKBOOK -> seeds.put("workbook", binary(csv));
            case SPREADSHEET -> seeds.put("parts", spreadsheet(csv));
            case DELIMITED -> {
                seeds.put("utf-8", csv.getBytes(StandardCharsets.UTF_8));
                seeds.put("utf-16", csv.getBytes(StandardCharsets.UTF_16));
                seeds.put("semicolons", csv.replace("\",\"", "\";\"").getBytes(Charset.forName("windows-1252")));
            }
            case SCHEMA -> seeds.put("schema", SCHEMA.getBytes(StandardCharsets.UTF_8));
            case PROGRAMME -> seeds.put("settings", SETTINGS.getBytes(StandardCharsets.UTF_8));
            case BASELINE -> seeds.put("known", KNOWN.getBytes(StandardCharsets.UTF_8));
        }
        seeds.putAll(kept(target));
        return seeds;
    }

    /** The files that once ended in a fault, or that reach code that mutations rarely reach. */
    static Map<String, byte[]> kept(FuzzTarget target) throws IOException {
        Path kept = Path.of("src/test/resources/org/waymark/fuzz", target.id());
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (Files.isDirectory(kept)) {
            try (Stream<Path> found = Files.list(kept)) {
                for (Path file : found.sorted().toList()) {
                    files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static byte[] binary(String csv) {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Milestones");
            int at = 0;
            for (List<String> cells : records(csv)) {
                Row row = sheet.createRow(at++);
                for (int i = 0; i < cells.size(); i++) {
                    row.createCell(i).setCellValue(cells.get(i));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] spreadsheet(String csv) {
        StringBuilder rows = new StringBuilder();
        for (List<String> cells : records(csv)) {
            rows.append("<table:table-row>");
            for (String cell : cells) {
                rows.append("<table:table-cell office:value-type=\"string\"><text:p>")
                        .append(cell.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</text:p></table:table-cell>");
            }
            rows.append("</table:table-row>");
        }
        return SPREADSHEET.formatted(rows).getBytes(StandardCharsets.UTF_8);
    }

    /** The first records of a text in which every value is in quotation marks. */
    private static List<List<String>> records(String csv) {
        List<List<String>> records = new ArrayList<>();
        csv.lines()
                .limit(4)
                .forEach(line ->
                        records.add(List.of(line.substring(1, line.length() - 1).split("\",\"", -1))));
        return records;
    }

    private static final String SCHEMA = """
            {
              "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
              "name": "tiny",
              "fields": [
                {"name": "milestone_id", "title": "Milestone ID", "type": "string",
                 "constraints": {"required": true, "unique": true, "pattern": "[A-Z]{1,3}-[0-9]+"}},
                {"name": "percent_complete", "title": "Percent complete", "type": "integer",
                 "constraints": {"minimum": 0, "maximum": 100}},
                {"name": "status", "title": "Status", "type": "string", "categories": [
                  {"value": "delayed", "label": "Delayed"}, {"value": "completed", "label": "Completed"}]},
                {"name": "forecast_date", "title": "Forecast date", "type": "date", "format": "any"},
                {"name": "evidence", "title": "Evidence", "type": "list", "delimiter": ";"},
                {"name": "shared", "title": "Shared", "type": "boolean", "trueValues": ["yes"], "falseValues": ["no"]}
              ],
              "missingValues": ["", "n/a"],
              "primaryKey": ["milestone_id"]
            }
            """;

    private static final String SETTINGS = """
            programme: Rehearsal
            footprints: footprints.list
            deadline: { workingDay: 10, monthsAfter: 1 }
            severity: { WM-K06: advisory }
            off: [WM-C09]
            suppress:
              - { code: WM-R08, footprint: E54000005, milestone: M-001, reason: agreed, expires: 2027-01-31 }
            answers:
              - { code: WM-K06, footprint: E54000005, decision: agreed, note: small programme, value: x, expires: 2027-01-31 }
            contact: { name: Office, email: office@example.org }
            bankHolidays: [2026-12-25]
            dateOrder: dmy
            """;

    private static final String KNOWN = """
            {
              "baseline": 1,
              "findings": [
                {"fingerprint": "0123456789abcdef", "code": "WM-C05", "count": 2, "file": "october.csv", "row": 3}
              ]
            }
            """;
}
