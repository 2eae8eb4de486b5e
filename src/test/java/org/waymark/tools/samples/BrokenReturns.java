package org.waymark.tools.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.waymark.schema.Field;

/**
 * Writes one short valid return, six milestones of Harrowmere and Saltby for October, with a different fault in each
 * file. {@code samples/broken/README.md} describes the files.
 */
final class BrokenReturns {

    private static final List<String> KEPT = List.of("CRI-02", "CRI-03", "REC-03", "VOI-01", "VOI-03", "LEA-02");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path folder;

    BrokenReturns(Path folder) {
        this.folder = folder;
    }

    void make() throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, List<CSVRecord>> file : spoiled().entrySet()) {
            write(file.getKey(), csv(table(spoil(sound(), file.getValue()))));
        }
        layouts();
        bytes();
        new BrokenWorkbooks(folder, sound()).make();
    }

    /** The return without faults. */
    static List<SampleRow> sound() {
        return FootprintStoryReader.read("XF01").in(YearMonth.of(2026, 10)).stream()
                .filter(line -> KEPT.contains(line.get("milestone_id")))
                .map(line -> line.with("submitted_on", "2026-11-10"))
                .toList();
    }

    private static Map<String, List<CSVRecord>> spoiled() throws IOException {
        return ReturnPlan.table("broken.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("file"), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<SampleRow> spoil(List<SampleRow> lines, List<CSVRecord> edits) {
        List<SampleRow> spoiled = new ArrayList<>();
        for (SampleRow line : lines) {
            SampleRow sent = line;
            for (CSVRecord edit : edits) {
                String milestone = edit.get("milestone");
                if (milestone.equals("*") || milestone.equals(line.get("milestone_id"))) {
                    sent = sent.with(edit.get("field"), edit.get("value").replace("\\u00a0", "\u00a0"));
                }
            }
            spoiled.add(sent);
        }
        return spoiled;
    }

    /** Faults of headers, rows and quotes, which no list of values can describe. */
    private void layouts() throws IOException {
        headers();
        List<List<String>> ragged = table(sound());
        ragged.get(1).add(4, "Together");
        ragged.get(4).remove(9);
        write("ragged-rows.csv", csv(ragged));
        String csv = csv(table(sound()));
        write("broken-quote.csv", csv.replace("Front-line teams", "\"Front-line teams"));
        write("title-rows.csv", "Harrowmere and Saltby\r\nOctober at a glance\r\n\r\n" + csv);
    }

    private void headers() throws IOException {
        List<List<String>> table = table(sound());
        List<String> header = table.get(0);
        int solution = header.indexOf("solution");
        table.forEach(row -> row.remove(solution));
        header.set(header.indexOf("involvement"), "involvment");
        header.set(header.indexOf("learning_note"), "lerning_note");
        header.set(header.indexOf("submitted_on"), "status");
        write("headers.csv", csv(table));
    }

    private void bytes() throws IOException {
        String csv = csv(table(sound()));
        String priced = csv.replace("The other offers came", "The other offers – worth £90 a night – came");
        Files.write(folder.resolve("windows-1252.csv"), priced.getBytes(WINDOWS));
        Files.write(folder.resolve("undecodable.csv"), undecodable(csv));
        Files.writeString(folder.resolve("text-inside.xlsx"), csv);
        Files.write(folder.resolve("empty.csv"), new byte[0]);
    }

    /** A byte order mark promises UTF-8; an apostrophe of Windows-1252 later on breaks the promise. */
    private static byte[] undecodable(String csv) {
        byte[] bytes = ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8);
        int apostrophe = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(" step-down flats");
        bytes[apostrophe] = (byte) 0x92;
        return bytes;
    }

    private static String csv(List<? extends List<String>> table) throws IOException {
        StringBuilder text = new StringBuilder();
        new CSVPrinter(text, CSVFormat.DEFAULT).printRecords(table);
        return text.toString();
    }

    private static List<List<String>> table(List<SampleRow> lines) {
        List<String> names =
                ColumnPresentation.columnsWithout().stream().map(Field::name).toList();
        List<List<String>> table = new ArrayList<>();
        table.add(new ArrayList<>(names));
        lines.forEach(
                line -> table.add(new ArrayList<>(names.stream().map(line::get).toList())));
        return table;
    }

    private void write(String file, String csv) throws IOException {
        Files.writeString(folder.resolve(file), csv);
    }
}
