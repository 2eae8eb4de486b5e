package org.waymark.office;

import org.waymark.office.ChartSpec.Kind;

/** Writes the two axes of a chart. */
final class ChartAxes {

    private static final int HAIRLINE = 6350;
    private static final int FEW = 6;
    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;

    private final ChartSpec spec;
    private final DrawingXmlWriter xml;
    private final ChartText text;

    ChartAxes(ChartSpec spec, DrawingXmlWriter xml, ChartText text) {
        this.spec = spec;
        this.xml = xml;
        this.text = text;
    }

    void category(int id, int crossing) {
        if (spec.kind() == Kind.POINTS) {
            numbers(id, crossing);
            return;
        }
        xml.in("c:catAx", () -> {
            start(id, spec.kind().horizontal() ? "l" : "b", spec.kind().horizontal() ? "maxMin" : "minMax", false);
            xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
            ticks("low", PaletteColour.DARK_GREY);
            if (spec.kind().horizontal()) {
                text.upright(PaletteColour.TEXT);
            } else {
                text.properties(PaletteColour.TEXT, false);
            }
            xml.val("c:crossAx", crossing);
            xml.val("c:crosses", spec.kind() == Kind.DATES ? "min" : "autoZero");
            xml.val("c:auto", 0);
            xml.val("c:lblAlgn", "ctr");
            xml.val("c:lblOffset", 100);
            if (spec.kind().horizontal()) {
                xml.val("c:tickLblSkip", 1);
            }
            xml.val("c:noMultiLvlLbl", 1);
        });
    }

    /** The horizontal axis of a chart of points. */
    private void numbers(int id, int crossing) {
        xml.in("c:valAx", () -> {
            xml.val("c:axId", id);
            xml.in("c:scaling", () -> {
                xml.val("c:orientation", "minMax");
                xml.val("c:min", 0);
            });
            xml.val("c:delete", 0);
            xml.val("c:axPos", "b");
            text.axisTitle(spec.categoryTitle());
            xml.empty("c:numFmt", "formatCode", "0", "sourceLinked", "0");
            ticks("low", PaletteColour.DARK_GREY);
            text.properties(PaletteColour.TEXT, false);
            xml.val("c:crossAx", crossing);
            xml.val("c:crosses", "autoZero");
            xml.val("c:crossBetween", "midCat");
        });
    }

    /** The categories of horizontal bars run from top to bottom, so the value axis crosses theirs at its maximum. */
    void value(int id, int crossing) {
        xml.in("c:valAx", () -> {
            start(id, spec.kind().horizontal() ? "b" : "l", "minMax", true);
            xml.in("c:majorGridlines", () -> xml.in("c:spPr", () -> hairline(PaletteColour.GREY)));
            text.axisTitle(spec.valueTitle());
            xml.empty("c:numFmt", "formatCode", format(), "sourceLinked", "0");
            ticks("nextTo", PaletteColour.GREY);
            text.properties(PaletteColour.TEXT, false);
            xml.val("c:crossAx", crossing);
            xml.val("c:crosses", spec.kind().horizontal() ? "max" : "autoZero");
            xml.val("c:crossBetween", spec.kind() == Kind.POINTS ? "midCat" : "between");
            steps();
        });
    }

    private String format() {
        return spec.kind() == Kind.DATES ? "mmm yy" : spec.kind().whole() ? "0%" : spec.format();
    }

    private void steps() {
        if (spec.kind() == Kind.DATES) {
            xml.val("c:majorUnit", StoredNumber.of(DayScale.of(spec).step()));
        } else if (fewCounts()) {
            xml.val("c:majorUnit", 1);
        } else if (shares() && longest() > QUARTER) {
            xml.val("c:majorUnit", QUARTER);
        }
    }

    private void start(int id, String position, String orientation, boolean values) {
        xml.val("c:axId", id);
        xml.in("c:scaling", () -> {
            xml.val("c:orientation", orientation);
            if (values) {
                ends();
            }
        });
        xml.val("c:delete", 0);
        xml.val("c:axPos", position);
    }

    private void ends() {
        if (spec.kind() == Kind.DATES) {
            DayScale scale = DayScale.of(spec);
            xml.val("c:max", StoredNumber.of(scale.high()));
            xml.val("c:min", StoredNumber.of(scale.low()));
        } else if (shares()) {
            xml.val("c:max", longest() <= QUARTER ? QUARTER : longest() <= HALF ? HALF : 1);
            xml.val("c:min", 0);
        }
    }

    private void ticks(String labels, PaletteColour line) {
        xml.val("c:majorTickMark", "none");
        xml.val("c:minorTickMark", "none");
        xml.val("c:tickLblPos", labels);
        xml.in("c:spPr", () -> hairline(line));
    }

    private void hairline(PaletteColour colour) {
        xml.in("a:ln", () -> ChartShapes.fill(xml, colour), "w", String.valueOf(HAIRLINE));
    }

    /** Whether the chart has lines or points of shares, so that its axis runs from 0 to at most 1. */
    private boolean shares() {
        return (spec.kind() == Kind.LINES || spec.kind() == Kind.POINTS)
                && spec.format().equals("0%")
                && longest() <= 1;
    }

    /** Whether the counts are so small that the axis would otherwise show half a milestone. */
    private boolean fewCounts() {
        return !spec.kind().whole() && spec.format().equals("0") && longest() <= FEW;
    }

    private double longest() {
        double longest = 0;
        for (int at = 0; at < spec.categories().size(); at++) {
            double sum = 0;
            for (ChartSeries series : spec.series()) {
                Double value = series.values().get(at);
                double size = value == null ? 0 : value;
                sum = spec.kind().divided() ? sum + size : Math.max(sum, size);
            }
            longest = Math.max(longest, sum);
        }
        return longest;
    }
}
