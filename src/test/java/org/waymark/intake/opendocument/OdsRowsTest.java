package org.waymark.intake.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.intake.opendocument.RawSpreadsheet.cell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.intake.excel.WorkbookReading;
import org.waymark.intake.grid.Sheet;

class OdsRowsTest {

    @TempDir
    Path folder;

    @Test
    void repeatedCellsAndRowsMoveThePlace() throws IOException {
        WorkbookReading reading = RawSpreadsheet.ofRows(
                        row("", "<table:table-cell table:number-columns-repeated='2'/>" + cell("C"))
                                + row("table:number-rows-repeated='3'", "<table:table-cell/>")
                                + row(
                                        "table:number-rows-repeated='2'",
                                        cell("x").replace("-cell ", "-cell" + " table:number-columns-repeated='2' ")))
                .read(folder);
        assertThat(reading.cells()).containsExactly("C1=C", "A5=x", "B5=x", "A6=x", "B6=x");
    }

    @Test
    void aMillionBlankRowsAndColumnsCostNothing() throws IOException {
        WorkbookReading reading = RawSpreadsheet.ofRows(row("", cell("top"))
                        + row(
                                "table:number-rows-repeated='1048575'",
                                "<table:table-cell table:number-columns-repeated='16384'/>"))
                .read(folder);
        assertThat(reading.fault()).isNull();
        assertThat(reading.rows()).containsExactly("1");
    }

    @Test
    void rowsOfHeadersAndGroupsAreRows() throws IOException {
        WorkbookReading reading = RawSpreadsheet.ofRows("<table:table-header-rows>" + row("", cell("a"))
                        + "</table:table-header-rows><table:table-row-group><table:table-rows>" + row("", cell("b"))
                        + "</table:table-rows></table:table-row-group>")
                .read(folder);
        assertThat(reading.cells()).containsExactly("A1=a", "A2=b");
    }

    @Test
    void tablesInPicturesAndDeletedRowsAreIgnored() throws IOException {
        WorkbookReading reading = RawSpreadsheet.ofRows("<table:shapes><draw:frame><table:table>" + row("", cell("in"))
                        + "</table:table></draw:frame></table:shapes>" + row("", cell("a")))
                .read(folder);
        assertThat(reading.cells()).containsExactly("A1=a");
        assertThat(reading.sheets()).containsExactly("Returns");
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreMarked() throws IOException {
        WorkbookReading reading = new RawSpreadsheet()
                .styles(style("ta2", "table", "<style:table-properties table:display='false'/>")
                        + style("ro0", "table-row", "<style:table-row-properties style:row-height='0cm'/>")
                        + style("ro1", "table-row", "<style:table-row-properties style:row-height='0.5cm'/>")
                        + style("co0", "table-column", "<style:table-column-properties style:column-width='0in'/>"))
                .sheet(
                        "Shown",
                        "",
                        "<table:table-column table:number-columns-repeated='2'/>"
                                + "<table:table-column table:visibility='collapse' table:number-columns-repeated='2'/>"
                                + "<table:table-column table:style-name='co0'/>"
                                + row("table:visibility='filter'", cell("a"))
                                + row("table:visibility='collapse'", cell("a"))
                                + row("table:style-name='ro0'", cell("a"))
                                + row("table:style-name='ro1'", cell("a")))
                .sheet("Hidden", "table:style-name='ta2'", "")
                .read(folder);
        assertThat(reading.sheets()).containsExactly("Shown", "Hidden (hidden)");
        assertThat(reading.rows()).containsExactly("1h", "2h", "3h", "4");
        assertThat(reading.layouts().get(0).hiddenColumns()).containsExactly(3, 4, 5);
    }

    @Test
    void mergedCellsAreRangesAndCoveredValuesAreKept() throws IOException {
        WorkbookReading reading = RawSpreadsheet.ofRows(row(
                                "",
                                "<table:table-cell/>"
                                        + cell("a")
                                                .replace(
                                                        "-cell ",
                                                        "-cell"
                                                                + " table:number-columns-spanned='2' table:number-rows-spanned='3' ")
                                        + "<table:covered-table-cell office:value-type='float' office:value='2'/>")
                        + row("", cell("b")))
                .read(folder);
        assertThat(reading.layouts().get(0).merged()).containsExactly(new Sheet.Merged(1, 2, 3, 3));
        assertThat(reading.cells()).containsExactly("B1=a", "C1=2 NUMBER", "A2=b");
    }

    /** More rows than stay in memory, so that they are read from the file again. */
    @Test
    void longSheetsAreReadToTheirEnds() throws IOException {
        String rows = IntStream.rangeClosed(1, 6_000)
                .mapToObj(i -> row("", cell("r" + i)))
                .collect(Collectors.joining());
        WorkbookReading reading = new RawSpreadsheet()
                .sheet("One", "", rows)
                .sheet("Two", "", "<table:table-column table:visibility='collapse'/>" + rows)
                .read(folder);
        assertThat(reading.fault()).isNull();
        List<String> expected = IntStream.rangeClosed(1, 6_000)
                .mapToObj(i -> "A" + i + "=r" + i)
                .toList();
        assertThat(reading.cells().subList(0, 6_000)).isEqualTo(expected);
        assertThat(reading.cells().subList(6_000, 12_000)).isEqualTo(expected);
        assertThat(reading.layouts().get(1).hiddenColumns()).containsExactly(1);
    }

    static String row(String attributes, String cells) {
        return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
    }

    private static String style(String name, String family, String properties) {
        return "<style:style style:name='%s' style:family='%s'>%s</style:style>".formatted(name, family, properties);
    }
}
