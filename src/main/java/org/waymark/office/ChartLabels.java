package org.waymark.office;

import java.util.Map;

/** Writes the labels of the values of a chart. */
final class ChartLabels {

    private final ChartSpec spec;
    private final DrawingXmlWriter xml;
    private final ChartText text;

    ChartLabels(ChartSpec spec, DrawingXmlWriter xml, ChartText text) {
        this.spec = spec;
        this.xml = xml;
        this.text = text;
    }

    void of(ChartSeries series) {
        if (!spec.kind().lines()) {
            onBars(series);
        } else if (!series.letter().isEmpty()) {
            at(Map.of(last(series), series.letter()));
        } else if (!series.named().isEmpty()) {
            at(series.named());
        }
    }

    /** The number format hides 0 within divided bars and adds the letter to other values. */
    private void onBars(ChartSeries series) {
        boolean within = spec.kind().divided();
        xml.in("c:dLbls", () -> {
            String letter = series.letter().isEmpty() ? "" : "\"" + series.letter() + "\"";
            xml.empty(
                    "c:numFmt",
                    "formatCode",
                    within ? spec.format() + letter + ";;" : spec.format() + letter,
                    "sourceLinked",
                    "0");
            bare();
            text.properties(within ? series.colour().letters() : PaletteColour.TEXT, within);
            shown(within ? "ctr" : "outEnd", true);
        });
    }

    /** The label of a line is its letter alone, and that of a point its name, since the axes show the values. */
    private void at(Map<Integer, String> labels) {
        xml.in("c:dLbls", () -> {
            labels.forEach((at, label) -> xml.in("c:dLbl", () -> {
                xml.val("c:idx", at);
                text.label(label);
                bare();
                shown("r", true);
            }));
            bare();
            shown("r", false);
        });
    }

    private static int last(ChartSeries series) {
        int last = 0;
        for (int at = 0; at < series.values().size(); at++) {
            last = series.values().get(at) == null ? last : at;
        }
        return last;
    }

    private void bare() {
        xml.in("c:spPr", () -> {
            xml.empty("a:noFill");
            xml.in("a:ln", () -> xml.empty("a:noFill"));
        });
    }

    private void shown(String position, boolean value) {
        xml.val("c:dLblPos", position);
        xml.val("c:showLegendKey", 0);
        xml.val("c:showVal", value ? 1 : 0);
        xml.val("c:showCatName", 0);
        xml.val("c:showSerName", 0);
        xml.val("c:showPercent", 0);
        xml.val("c:showBubbleSize", 0);
    }
}
