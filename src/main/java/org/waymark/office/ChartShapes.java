package org.waymark.office;

import org.waymark.office.ChartSeries.Style;

/** How bars, lines and points look. */
final class ChartShapes {

    private static final int POINT = 12_700;

    private ChartShapes() {}

    static void fill(Xml xml, Colour colour) {
        xml.in("a:solidFill", () -> xml.val("a:srgbClr", colour.hex()));
    }

    /** A white edge parts the bars from one another where colours are printed as equal greys. */
    static void bar(Xml xml, ChartSeries series) {
        xml.in("c:spPr", () -> {
            fill(xml, series.colour());
            xml.in("a:ln", () -> fill(xml, Colour.WHITE), "w", String.valueOf(POINT));
        });
        xml.val("c:invertIfNegative", 0);
    }

    static void line(Xml xml, ChartSeries series) {
        boolean solid = series.style() == Style.SOLID;
        xml.in("c:spPr", () -> stroke(xml, series));
        xml.in("c:marker", () -> {
            if (solid) {
                marker(xml, "circle", 6, series.colour());
            } else {
                xml.val("c:symbol", "none");
            }
        });
        series.marked().stream()
                .sorted()
                .forEach(at -> xml.in("c:dPt", () -> {
                    xml.val("c:idx", at);
                    xml.in("c:marker", () -> marker(xml, "diamond", 11, Colour.ORANGE));
                    xml.val("c:bubble3D", 0);
                    xml.in("c:spPr", () -> stroke(xml, series));
                }));
    }

    private static void stroke(Xml xml, ChartSeries series) {
        boolean solid = series.style() == Style.SOLID;
        xml.in(
                "a:ln",
                () -> {
                    fill(xml, series.colour());
                    if (series.style() == Style.DASHED) {
                        xml.val("a:prstDash", "dash");
                    }
                    xml.empty("a:round");
                },
                "w",
                String.valueOf(solid ? 2 * POINT : POINT),
                "cap",
                "rnd");
    }

    private static void marker(Xml xml, String symbol, int size, Colour colour) {
        xml.val("c:symbol", symbol);
        xml.val("c:size", size);
        xml.in("c:spPr", () -> {
            fill(xml, colour);
            xml.in("a:ln", () -> fill(xml, Colour.WHITE), "w", String.valueOf(POINT));
        });
    }
}
