package org.waymark.cli;

import static org.waymark.cli.HostileWorkbook.ofCell;
import static org.waymark.cli.HostileWorkbook.ofRows;
import static org.waymark.cli.HostileWorkbook.repeated;
import static org.waymark.cli.HostileWorkbook.sheet;
import static org.waymark.cli.HostileWorkbook.target;
import static org.waymark.cli.HostileWorkbook.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.waymark.schema.Field;
import org.waymark.schema.SchemaSource;

/**
 * Files that try to end a run, to fill the machine or to keep it busy: one entry for each attack, as small as possible
 * while it still needs its defence.
 */
final class HostileFileCatalogue {

    private static final String HEADER =
            SchemaSource.builtIn().columns().stream().map(Field::name).collect(Collectors.joining(","));

    private HostileFileCatalogue() {}

    static List<HostileFile> all() {
        return Stream.of(
                        swollen(),
                        nested(),
                        counted(),
                        contradicting(),
                        placed(),
                        delimited(),
                        HostileSpreadsheets.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HostileFile> swollen() {
        HostileFile.Content many = repeated("A", 2_000_000);
        return List.of(
                file("outside-entity.xlsx", "WM-F03", entities("<!ENTITY b SYSTEM 'file:///etc/passwd'>")),
                file("billion-laughs.xlsx", "WM-F03", entities("<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;'>")),
                file("ratio.xlsx", "WM-F03", ofRows(repeated(" ", 12_000_000))),
                file("long-text.xlsx", "WM-F03", ofCell(wrapped("<c t='str'><v>", many, "</v></c>"))),
                file("long-inline-text.xlsx", "WM-F03", ofCell(wrapped("<c><is><t>", many, "</t></is></c>"))),
                file(
                        "long-text-in-runs.xlsx",
                        "WM-F03",
                        ofCell(wrapped("<c><is>", repeated("<r><t>éé</t></r>", 600_000), "</is></c>"))),
                file("long-section.xlsx", "WM-F03", ofCell(wrapped("<c><v><![CDATA[", many, "]]></v></c>"))),
                file("long-comment.xlsx", "WM-F03", ofCell(wrapped("<!--", repeated("<", 2_000_000), "-->"))),
                file("long-attribute.xlsx", "WM-F03", ofCell(wrapped("<c s='", repeated(">", 9_000_000), "'/>"))),
                file("long-element-name.xlsx", "WM-F01", ofCell(wrapped("<", many, "/>"))),
                file(
                        "understated.xlsx",
                        "WM-F03",
                        ofRows(repeated(" ", 100_000)).changed(HostileWorkbook::understated)));
    }

    private static List<HostileFile> nested() {
        return List.of(
                file("nested-elements.xlsx", "WM-F01", ofCell(repeated("<a>", 3_000_000))),
                file(
                        "nested-runs.xlsx",
                        "WM-F01",
                        ofCell(HostileWorkbook.all(text("<c><is>"), repeated("<r>", 20_000)))),
                file(
                        "nested-runs-in-strings.xlsx",
                        "WM-F01",
                        ofRows("")
                                .part(
                                        "xl/sharedStrings.xml",
                                        HostileWorkbook.all(text("<sst><si>"), repeated("<r>", 20_000)))));
    }

    private static List<HostileFile> counted() {
        return List.of(
                file(
                        "sheets.xlsx",
                        "WM-F03",
                        new HostileWorkbook()
                                .sheets(
                                        IntStream.range(0, 20_000)
                                                .mapToObj(i -> sheet(i, 1))
                                                .collect(Collectors.joining()),
                                        target(1, "worksheets/sheet1.xml"))
                                .rows(text(""))),
                file(
                        "one-part-of-many-sheets.xlsx",
                        "WM-F01",
                        new HostileWorkbook()
                                .sheets(
                                        IntStream.range(0, 500)
                                                .mapToObj(i -> sheet(i, 1))
                                                .collect(Collectors.joining()),
                                        target(1, "worksheets/sheet1.xml"))
                                .rows(repeated("<row/>", 100_000))),
                file(
                        "overlapping-parts.xlsx",
                        "WM-F01",
                        new HostileWorkbook()
                                .sheets(
                                        IntStream.range(1, 61)
                                                .mapToObj(i -> sheet(i, i))
                                                .collect(Collectors.joining()),
                                        IntStream.range(1, 61)
                                                .mapToObj(i -> target(i, "worksheets/sheet" + i + ".xml"))
                                                .collect(Collectors.joining()))
                                .rows(repeated("<row/>", 20_000))
                                .changed(HostileWorkbook.overlap(60))),
                file("empty-rows.xlsx", "WM-F03", ofRows(repeated("<row r='2'/>", 1_000_000))),
                file(
                        "strings.xlsx",
                        "WM-F03",
                        ofRows("")
                                .part(
                                        "xl/sharedStrings.xml",
                                        HostileWorkbook.all(text("<sst>"), repeated("<si/>", 5_000_001)))),
                file("attributes.xlsx", "WM-F01", ofCell(out -> {
                    StringBuilder many = new StringBuilder("<c");
                    for (int i = 0; i < 20_000; i++) {
                        many.append(" a").append(i).append("=''");
                    }
                    text(many + "/>").write(out);
                })),
                file(
                        "relationships.xlsx",
                        "WM-F03",
                        new HostileWorkbook()
                                .sheets(
                                        sheet(1, 1),
                                        target(1, "worksheets/sheet1.xml").repeat(20_000))),
                file("far-cells.xlsx", "WM-F07", ofRows(out -> {
                    for (int row = 1; row <= 2_000; row++) {
                        text("<row r='%d'><c r='XFD%1$d'><v>1</v></c></row>".formatted(row))
                                .write(out);
                    }
                })),
                file("far-cells.xls", "WM-F01", HostileFileCatalogue::farCells));
    }

    private static List<HostileFile> contradicting() {
        return List.of(
                file("cut.xlsx", "WM-F01", ofRows("<row/>").changed(bytes -> Arrays.copyOf(bytes, bytes.length / 2))),
                file("doubled-part.xlsx", "WM-F01", ofRows("").part("XL/Worksheets/Sheet1.xml", text("<worksheet/>"))),
                file(
                        "target-outside.xlsx",
                        "WM-F01",
                        new HostileWorkbook().sheets(sheet(1, 1), target(1, "../../../../etc/passwd"))),
                file(
                        "target-in-net.xlsx",
                        "WM-F01",
                        new HostileWorkbook().sheets(sheet(1, 1), target(1, "http://localhost:1/sheet.xml"))),
                file("not-utf8.xlsx", "WM-F01", ofCell(out -> out.write(new byte[] {'<', 'c', (byte) 0xC0, '/', '>'}))),
                file("missing-text.xlsx", "WM-F01", ofRows("<row><c t='s'><v>9</v></c></row>")));
    }

    private static List<HostileFile> placed() {
        return List.of(
                file("row-minus-5.xlsx", "WM-F01", ofRows("<row r='-5'/>")),
                file("row-beyond.xlsx", "WM-F03", ofRows("<row r='1048577'/>")),
                file("row-overflow.xlsx", "WM-F03", ofRows("<row r='99999999999'/>")),
                file("cell-beyond.xlsx", "WM-F03", ofCell(text("<c r='XFE1'/>"))),
                file(
                        "cell-twice.xlsx",
                        "WM-F01",
                        ofRows("<row r='2'><c r='A2'><v>1</v></c><c r='A2'><v>2</v></c></row>")),
                file("cell-nowhere.xlsx", "WM-F01", ofCell(text("<c r='$A$2'/>"))));
    }

    private static List<HostileFile> delimited() {
        return List.of(
                file("one-line.csv", "WM-F03", repeated("A", 20_000_000)),
                file("long-cell.csv", "WM-F03", HostileWorkbook.all(text(HEADER + "\n"), repeated("A", 1_000_001))),
                file("long-row.csv", "WM-F03", repeated("A".repeat(9_999) + ",", 3_600)),
                file("columns.csv", "WM-F03", repeated(",", 100_000)),
                file("open-quote.csv", "WM-S04", HostileWorkbook.all(text(HEADER + "\n\""), repeated("row\n", 2_000))),
                file(
                        "open-quotes.csv",
                        "WM-S04",
                        HostileWorkbook.all(text(HEADER + "\n"), repeated("\"row,\n", 2_000))),
                file("nul.csv", "WM-F04", text(HEADER + "\n\0")),
                file(
                        "half-character.csv",
                        "WM-F04",
                        out -> out.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, ',', 0, 0, (byte) 0xD8})),
                file("blank-lines.csv", "WM-F08", repeated("\n", 10_000_000)),
                file("header-only.csv", "WM-K09", text(HEADER + "\n")),
                file(
                        "many-words.csv",
                        "WM-K04",
                        text(HEADER + "\n" + HEADER.replaceAll("[a-z_]+", "a1 ".repeat(10_000)) + "\n")),
                file("long-rows.csv", "WM-F07", repeated(("A".repeat(900_000) + ",").repeat(5) + "\n", 5)));
    }

    private static HostileWorkbook entities(String declarations) {
        return ofRows("")
                .part(
                        "xl/worksheets/sheet1.xml",
                        text("<!DOCTYPE worksheet [" + declarations
                                + "]><worksheet><sheetData><row><c t='str'><v>&b;</v>"
                                + "</c></row></sheetData></worksheet>"));
    }

    private static HostileFile.Content wrapped(String before, HostileFile.Content inside, String after) {
        return HostileWorkbook.all(text(before), inside, text(after));
    }

    /** An .xls file each of whose rows has a cell in column 65,536. */
    private static void farCells(OutputStream out) throws IOException {
        BiffStream stream = new BiffStream();
        stream.begin(0x0005);
        stream.record(0x0085, 0, 0, 0, 0, 0, 0, 1, 0, 'S');
        stream.end();
        stream.begin(0x0010);
        for (int row = 0; row < 10_000; row++) {
            stream.record(0x0203, row & 0xFF, row >> 8, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x40);
        }
        stream.end();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(stream.input(), "Workbook");
            files.writeFilesystem(out);
        }
    }

    private static HostileFile file(String name, String code, HostileFile.Content content) {
        return new HostileFile(name, code, content);
    }
}
