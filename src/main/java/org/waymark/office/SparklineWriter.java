package org.waymark.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes sparklines: lines within cells that show shares between 0 and 1 over the months. They are an extension of
 * Excel 2010 (MS-XLSX 2.6); other programs may ignore them.
 */
public final class SparklineWriter {

    private static final String URI = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}";

    private record Sparkline(String data, String cell) {}

    private final List<Sparkline> lines = new ArrayList<>();

    SparklineWriter() {}

    /**
     * Adds a line to a cell.
     *
     * @param row of the cell, counted from 0
     * @param column of the cell, counted from 0
     * @param data the cells with the values; only the first series is drawn
     * @param count the number of values
     */
    public void add(int row, int column, ChartCells data, int count) {
        lines.add(new Sparkline(
                data.valuesRange(0, count).replace("$", ""),
                new CellReference(row, column, false, false).formatAsString()));
    }

    /** Returns the list of extensions for the end of the worksheet. */
    String extensions() {
        DrawingXmlWriter xml = new DrawingXmlWriter();
        xml.in(
                "extLst",
                () -> xml.in(
                        "ext",
                        () -> xml.in(
                                "x14:sparklineGroups",
                                () -> group(xml),
                                "xmlns:xm",
                                "http://schemas.microsoft.com/office/excel/2006/main"),
                        "xmlns:x14",
                        "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
                        "uri",
                        URI));
        return xml.toString();
    }

    private void group(DrawingXmlWriter xml) {
        xml.in(
                "x14:sparklineGroup",
                () -> {
                    xml.empty("x14:colorSeries", "rgb", "FF" + PaletteColour.BLUE.hex());
                    xml.empty("x14:colorLast", "rgb", "FF" + PaletteColour.ORANGE.hex());
                    xml.in("x14:sparklines", () -> lines.forEach(line -> line(line, xml)));
                },
                "manualMax",
                "1",
                "manualMin",
                "0",
                "lineWeight",
                "1.5",
                "displayEmptyCellsAs",
                "gap",
                "last",
                "1",
                "minAxisType",
                "custom",
                "maxAxisType",
                "custom");
    }

    private static void line(Sparkline line, DrawingXmlWriter xml) {
        xml.in("x14:sparkline", () -> {
            xml.text("xm:f", line.data());
            xml.text("xm:sqref", line.cell());
        });
    }
}
