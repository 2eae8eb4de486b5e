package org.waymark.office;

import org.waymark.office.ChartSeries.Style;

/** How bars, lines and points look. */
final class ChartShapes {

    private static final int POINT = 12_700;
    private static final int SMALL = 6;
    private static final int MARKED = 7;
    private static final int LARGE = 9;

    private ChartShapes() {}

    static void fill(Xml xml, Colour colour) {
        xml.in("a:solidFill", () -> xml.val("a:srgbClr", colour.hex()));
    }

    /** A white edge parts the bars from one another where colours are printed as equal greys. */
    static void bar(Xml xml, ChartSeries series) {
        xml.in("c:spPr", () -> {
            fill(xml, series.colour());
            edge(xml, Colour.WHITE, POINT);
        });
        xml.val("c:invertIfNegative", 0);
    }

    static void line(Xml xml, ChartSeries series) {
        xml.in("c:spPr", () -> stroke(xml, series));
        xml.in("c:marker", () -> {
            switch (series.style()) {
                case SOLID -> marker(xml, Mark.CIRCLE, SMALL, series.colour());
                case MARKS -> marker(xml, series.mark(), LARGE, series.colour());
                case THIN, DASHED -> xml.val("c:symbol", "none");
            }
        });
        series.marked().stream()
                .sorted()
                .forEach(at -> xml.in("c:dPt", () -> {
                    xml.val("c:idx", at);
                    xml.in("c:marker", () -> marker(xml, series.mark(), MARKED, series.colour()));
                    xml.val("c:bubble3D", 0);
                    xml.in("c:spPr", () -> stroke(xml, series));
                }));
    }

    private static void stroke(Xml xml, ChartSeries series) {
        if (series.style() == Style.MARKS) {
            xml.in("a:ln", () -> xml.empty("a:noFill"), "w", String.valueOf(2 * POINT));
            return;
        }
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

    private static void marker(Xml xml, Mark mark, int size, Colour colour) {
        xml.val("c:symbol", mark.symbol());
        xml.val("c:size", size);
        xml.in("c:spPr", () -> {
            fill(xml, colour);
            edge(xml, mark == Mark.RING ? Colour.TEXT : Colour.WHITE, POINT);
        });
    }

    private static void edge(Xml xml, Colour colour, int width) {
        xml.in("a:ln", () -> fill(xml, colour), "w", String.valueOf(width));
    }
}
