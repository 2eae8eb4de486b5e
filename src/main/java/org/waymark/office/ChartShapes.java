package org.waymark.office;

import org.waymark.office.ChartSeries.Style;

/** Writes the formatting of bars, lines and points. */
final class ChartShapes {

    private static final int POINT = 12_700;
    private static final int SMALL = 6;
    private static final int MARKED = 7;
    private static final int LARGE = 9;

    private ChartShapes() {}

    static void fill(DrawingXmlWriter xml, PaletteColour colour) {
        xml.in("a:solidFill", () -> xml.val("a:srgbClr", colour.hex()));
    }

    /** The white edge separates the parts of a bar when their colours are printed as equal greys. */
    static void bar(DrawingXmlWriter xml, ChartSeries series) {
        xml.in("c:spPr", () -> {
            fill(xml, series.colour());
            edge(xml, PaletteColour.WHITE, POINT);
        });
        xml.val("c:invertIfNegative", 0);
    }

    static void line(DrawingXmlWriter xml, ChartSeries series) {
        xml.in("c:spPr", () -> stroke(xml, series));
        xml.in("c:marker", () -> {
            switch (series.style()) {
                case SOLID -> marker(xml, MarkerShape.CIRCLE, SMALL, series.colour());
                case MARKS -> marker(xml, series.mark(), LARGE, series.colour());
                case THIN, DASHED, DOTTED -> xml.val("c:symbol", "none");
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

    private static void stroke(DrawingXmlWriter xml, ChartSeries series) {
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
                    if (series.style() == Style.DOTTED) {
                        xml.val("a:prstDash", "sysDot");
                    }
                    xml.empty("a:round");
                },
                "w",
                String.valueOf(solid ? 2 * POINT : POINT),
                "cap",
                "rnd");
    }

    private static void marker(DrawingXmlWriter xml, MarkerShape mark, int size, PaletteColour colour) {
        xml.val("c:symbol", mark.symbol());
        xml.val("c:size", size);
        xml.in("c:spPr", () -> {
            fill(xml, colour);
            edge(xml, mark == MarkerShape.RING ? PaletteColour.TEXT : PaletteColour.WHITE, POINT);
        });
    }

    private static void edge(DrawingXmlWriter xml, PaletteColour colour, int width) {
        xml.in("a:ln", () -> fill(xml, colour), "w", String.valueOf(width));
    }
}
