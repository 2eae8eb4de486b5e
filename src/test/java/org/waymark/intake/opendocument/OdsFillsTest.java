package org.waymark.intake.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.intake.opendocument.RawSpreadsheet.cell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsFillsTest {

    @TempDir
    Path folder;

    @Test
    void blankCellsHaveTheColourOfTheirStyle() throws IOException {
        assertThat(fills(
                        "",
                        "<table:table-row>" + cell("a")
                                + "<table:table-cell table:style-name='amber' table:number-columns-repeated='2'/>"
                                + "<table:table-cell table:style-name='plain'/><table:table-cell/>"
                                + "<table:table-cell table:style-name='heir'/></table:table-row>"))
                .containsExactly("B1=AMBER", "C1=AMBER", "F1=RED");
    }

    @Test
    void cellsWithoutStyleHaveThatOfTheirRowOrColumn() throws IOException {
        assertThat(fills(
                        "<table:table-column/><table:table-column table:default-cell-style-name='amber'"
                                + " table:number-columns-repeated='2'/><table:table-column table:number-columns-repeated='1000'/>",
                        "<table:table-row>" + cell("a") + "<table:table-cell table:number-columns-repeated='1002'/>"
                                + "</table:table-row><table:table-row table:default-cell-style-name='heir'>" + cell("a")
                                + "<table:table-cell/><table:table-cell table:style-name='plain'/></table:table-row>"))
                .containsExactly("B1=AMBER", "C1=AMBER", "B2=RED");
    }

    @Test
    void repeatedRowsKeepTheirColours() throws IOException {
        assertThat(fills(
                        "",
                        "<table:table-row table:number-rows-repeated='2'>" + cell("a")
                                + "<table:table-cell table:style-name='amber'/></table:table-row>"))
                .containsExactly("B1=AMBER", "B2=AMBER");
    }

    private List<String> fills(String columns, String rows) throws IOException {
        return new RawSpreadsheet()
                .part(
                        "styles.xml",
                        "<office:document-styles xmlns:office='urn:o' xmlns:style='urn:s' xmlns:fo='urn:f'><office:styles>"
                                + style("Bad", "", "fo:background-color='#ffcccc'")
                                + style("Round", "style:parent-style-name='Round'", "")
                                + "</office:styles></office:document-styles>")
                .styles(style("amber", "", "fo:background-color='#ffc000'")
                        + style("heir", "style:parent-style-name='Bad'", "")
                        + style("plain", "style:parent-style-name='Bad'", "fo:background-color='transparent'"))
                .sheet("Returns", "", columns + rows)
                .read(folder)
                .fills();
    }

    private static String style(String name, String attributes, String properties) {
        return "<style:style style:name='%s' style:family='table-cell' %s><style:table-cell-properties %s/></style:style>"
                .formatted(name, attributes, properties);
    }
}
