package org.waymark.cli;

import static org.waymark.cli.HostileWorkbook.repeated;
import static org.waymark.cli.HostileWorkbook.text;

import java.util.Arrays;
import java.util.List;

/** OpenDocument spreadsheets that try to end a run, to fill the machine or to keep it busy. */
final class HostileSpreadsheets {

    private static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'";
    private static final String CELL =
            "<table:table-cell office:value-type='string'%s><text:p>%s</text:p></table:table-cell>";
    private static final String CELLS = " table:number-columns-repeated='%d'";

    private HostileSpreadsheets() {}

    static List<HostileFile> all() {
        return List.of(
                file("repeated-rows.ods", "WM-F03", rows(row(1_000_000, cell("", "again and again")))),
                file("repeated-columns.ods", "WM-F03", rows(row(1, cell(CELLS.formatted(2_000_000_000), "x")))),
                file("repeated-block.ods", "WM-F03", rows(row(1_000, cell(CELLS.formatted(16_384), "x")))),
                file(
                        "repeated-blocks.ods",
                        "WM-F07",
                        rows(repeated(row(1, cell(CELLS.formatted(16_384), "x")), 1_000))),
                file("blank-rows.ods", "WM-F08", rows(repeated(row(2_000_000_000, "<table:table-cell/>"), 1_000))),
                file("row-beyond.ods", "WM-F03", rows(row(2_000_000_000, "") + row(1, cell("", "x")))),
                file("spaces.ods", "WM-F03", rows(row(1, cell("", "<text:s text:c='2000000000'/>")))),
                file("more-spaces.ods", "WM-F03", rows(row(1, cell("", "<text:s text:c='900000'/>".repeat(1_000))))),
                file("long-text.ods", "WM-F03", cellWith(repeated("A", 2_000_000))),
                file("paragraphs.ods", "WM-F03", cellWith(repeated("</text:p><text:p>", 1_500_000))),
                file("nested.ods", "WM-F01", cellWith(repeated("<text:span>", 20_000))),
                file("nested-groups.ods", "WM-F01", rows(repeated("<table:table-row-group>", 20_000))),
                file("ratio.ods", "WM-F03", rows(repeated(" ", 12_000_000))),
                file("sheets.ods", "WM-F03", content(repeated("<table:table/>", 20_000))),
                file("sheets-of-rows.ods", "WM-F07", content(repeated(table(row(300, cell("", "x"))), 900))),
                file("cut.ods", "WM-F01", rows(row(1, cell("", "x"))).changed(b -> Arrays.copyOf(b, b.length / 2))),
                file("understated.ods", "WM-F03", rows(repeated(" ", 100_000)).changed(HostileWorkbook::understated)),
                file("entity.ods", "WM-F03", entities("<!ENTITY b SYSTEM 'file:///etc/passwd'>")),
                file("billion-laughs.ods", "WM-F03", entities("<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;'>")));
    }

    private static String row(int times, String cells) {
        return "<table:table-row table:number-rows-repeated='%d'>%s</table:table-row>".formatted(times, cells);
    }

    private static String cell(String attributes, String text) {
        return CELL.formatted(attributes, text);
    }

    private static String table(String rows) {
        return "<table:table>" + rows + "</table:table>";
    }

    private static HostileWorkbook rows(String rows) {
        return rows(text(rows));
    }

    private static HostileWorkbook rows(HostileFile.Content rows) {
        return content(HostileWorkbook.all(text("<table:table table:name='S'>"), rows, text("</table:table>")));
    }

    private static HostileWorkbook cellWith(HostileFile.Content text) {
        String[] around = row(1, cell("", "|")).split("\\|");
        return rows(HostileWorkbook.all(text(around[0]), text, text(around[1])));
    }

    private static HostileWorkbook content(HostileFile.Content tables) {
        return spreadsheet(HostileWorkbook.all(
                text("<office:document-content" + NAMESPACES + "><office:body><office:spreadsheet>"),
                tables,
                text("</office:spreadsheet></office:body></office:document-content>")));
    }

    private static HostileWorkbook entities(String declarations) {
        return spreadsheet(text("<!DOCTYPE a [" + declarations + "]><office:document-content" + NAMESPACES
                + "><office:body><office:spreadsheet>" + table(row(1, cell("", "&b;")))
                + "</office:spreadsheet></office:body></office:document-content>"));
    }

    private static HostileWorkbook spreadsheet(HostileFile.Content content) {
        return new HostileWorkbook()
                .part("mimetype", text("application/vnd.oasis.opendocument.spreadsheet"))
                .part("content.xml", content);
    }

    private static HostileFile file(String name, String code, HostileFile.Content content) {
        return new HostileFile(name, code, content);
    }
}
