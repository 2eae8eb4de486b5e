package org.waymark.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.office.ChartSpec.Kind;

/**
 * Writes a chart as DrawingML, with its elements in the order of ECMA-376 part 1, 21.2.2. The chart contains a copy of
 * every value, for programs that do not read the cells.
 */
final class ChartXml {

    private static final int CATEGORY_AXIS = 1;
    private static final int VALUE_AXIS = 2;
    private static final int FEW = 3;

    private final ChartSpec spec;
    private final ChartCells cells;
    private final DrawingXmlWriter xml = new DrawingXmlWriter();
    private final ChartText text;

    private ChartXml(ChartSpec spec, ChartCells cells, int points) {
        this.spec = spec;
        this.cells = cells;
        this.text = new ChartText(xml, points);
    }

    /**
     * Returns the chart as XML.
     *
     * @param spec the chart
     * @param cells the cells with its data
     * @param points the size of its text
     */
    static String of(ChartSpec spec, ChartCells cells, int points) {
        ChartXml chart = new ChartXml(spec, cells, points);
        chart.space();
        return chart.xml.toString();
    }

    private void space() {
        xml.in(
                "c:chartSpace",
                () -> {
                    xml.val("c:date1904", 0);
                    xml.val("c:lang", "en-GB");
                    xml.val("c:roundedCorners", 0);
                    xml.in("c:chart", this::chart);
                    xml.in("c:spPr", () -> {
                        ChartShapes.fill(xml, PaletteColour.WHITE);
                        xml.in("a:ln", () -> xml.empty("a:noFill"));
                    });
                    text.properties(PaletteColour.TEXT, false);
                },
                "xmlns:c",
                "http://schemas.openxmlformats.org/drawingml/2006/chart",
                "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    }

    private void chart() {
        text.title(spec.title());
        xml.val("c:autoTitleDeleted", 0);
        xml.in("c:plotArea", () -> {
            xml.empty("c:layout");
            xml.in(spec.kind().element(), this::plot);
            ChartAxes axes = new ChartAxes(spec, xml, text);
            axes.category(CATEGORY_AXIS, VALUE_AXIS);
            axes.value(VALUE_AXIS, CATEGORY_AXIS);
            xml.in("c:spPr", () -> xml.empty("a:noFill"));
        });
        if (spec.series().size() > 1) {
            xml.in("c:legend", () -> {
                xml.val("c:legendPos", spec.kind() == Kind.DATES ? "r" : "b");
                xml.val("c:overlay", 0);
                text.legend();
            });
        }
        xml.val("c:plotVisOnly", 0);
        xml.val("c:dispBlanksAs", "gap");
    }

    private void plot() {
        if (!spec.kind().lines()) {
            xml.val("c:barDir", spec.kind().horizontal() ? "bar" : "col");
        }
        if (spec.kind() == Kind.POINTS) {
            xml.val("c:scatterStyle", "lineMarker");
        } else {
            xml.val("c:grouping", spec.kind().grouping());
        }
        xml.val("c:varyColors", 0);
        for (int index = 0; index < spec.series().size(); index++) {
            series(index);
        }
        if (spec.kind().lines()) {
            if (spec.kind() != Kind.POINTS) {
                xml.val("c:marker", 1);
            }
        } else {
            xml.val("c:gapWidth", gap());
            xml.val("c:overlap", spec.kind().divided() ? 100 : 0);
        }
        xml.val("c:axId", CATEGORY_AXIS);
        xml.val("c:axId", VALUE_AXIS);
    }

    /**
     * The gap between bars in per cent of their width. It is wide for one or two bars, which would otherwise fill the
     * chart.
     */
    private int gap() {
        return spec.categories().size() < FEW ? 150 : spec.kind().divided() ? 40 : 60;
    }

    private void series(int index) {
        ChartSeries series = spec.series().get(index);
        xml.in("c:ser", () -> {
            xml.val("c:idx", index);
            xml.val("c:order", index);
            xml.in(
                    "c:tx",
                    () -> xml.in("c:strRef", () -> {
                        xml.text("c:f", cells.nameCell(index));
                        strings(List.of(series.name()));
                    }));
            if (spec.kind().lines()) {
                ChartShapes.line(xml, series);
            } else {
                ChartShapes.bar(xml, series);
            }
            new ChartLabels(spec, xml, text).of(series);
            boolean points = spec.kind() == Kind.POINTS;
            String categories = cells.categoriesRange(spec.categories().size());
            if (points) {
                xml.in("c:xVal", () -> numbers(categories, "0", spec.numbers()));
            } else {
                xml.in(
                        "c:cat",
                        () -> xml.in("c:strRef", () -> {
                            xml.text("c:f", categories);
                            strings(spec.categories());
                        }));
            }
            String values = cells.valuesRange(index, spec.categories().size());
            xml.in(points ? "c:yVal" : "c:val", () -> numbers(values, spec.format(), series.values()));
            if (spec.kind().lines()) {
                xml.val("c:smooth", 0);
            }
        });
    }

    private void strings(List<String> texts) {
        xml.in("c:strCache", () -> {
            xml.val("c:ptCount", texts.size());
            for (int at = 0; at < texts.size(); at++) {
                point(at, texts.get(at));
            }
        });
    }

    private void numbers(String range, String format, List<@Nullable Double> values) {
        xml.in("c:numRef", () -> {
            xml.text("c:f", range);
            xml.in("c:numCache", () -> {
                xml.text("c:formatCode", format);
                xml.val("c:ptCount", values.size());
                for (int at = 0; at < values.size(); at++) {
                    Double value = values.get(at);
                    if (value != null) {
                        point(at, StoredNumber.of(value));
                    }
                }
            });
        });
    }

    private void point(int at, String value) {
        xml.in("c:pt", () -> xml.text("c:v", value), "idx", String.valueOf(at));
    }
}
