package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSeries.Style;
import org.waymark.office.ChartSpec;
import org.waymark.office.ChartSpec.Kind;
import org.waymark.office.PaletteColour;
import org.waymark.progress.RagCounts;
import org.waymark.report.board.SpecialCause;
import org.waymark.report.view.ChartView;
import org.waymark.report.view.RagMonth;
import org.waymark.report.view.ReportSection;

/** The charts over months. */
final class TrendPictures {

    private TrendPictures() {}

    /** A control chart; months that are more than chance have a mark that says why. */
    static ChartSpec control(ReportSection section, ChartView chart) {
        return new ChartSpec(
                Kind.LINES,
                section.label() + ": " + chart.label().substring(0, 1).toLowerCase(Locale.ROOT)
                        + chart.label().substring(1),
                "A control chart. " + chart.note(),
                "",
                "",
                section.trend().months(),
                series(chart),
                "0%");
    }

    private static List<ChartSeries> series(ChartView chart) {
        List<ChartSeries> series = new ArrayList<>();
        series.add(ChartSeries.of("Rate", PaletteColour.BLUE, chart.values()));
        series.add(level("Mean", chart, chart.mean(), Style.THIN));
        series.add(level("Upper limit", chart, chart.upper(), Style.DASHED));
        series.add(level("Lower limit", chart, chart.lower(), Style.DASHED));
        series.addAll(SpecialCause.of(chart));
        return series;
    }

    static ChartSpec ratings(ReportSection section) {
        List<RagMonth> months = section.trend().rag();
        return new ChartSpec(
                Kind.VERTICAL_SHARES,
                section.label() + ": confidence over the months",
                "Bars of ratings, one a month. "
                        + months.stream()
                                .map(month -> month.month() + ": "
                                        + (month.returned() ? month.bar().words() : "no returns"))
                                .collect(Collectors.joining("; ", "", ".")),
                "",
                "",
                section.trend().months(),
                List.of(
                        rating("Green", PaletteColour.GREEN, "G", months, RagCounts::green),
                        rating("Amber", PaletteColour.AMBER, "A", months, RagCounts::amber),
                        rating("Red", PaletteColour.RED, "R", months, RagCounts::red),
                        rating("Unrated", PaletteColour.GREY, "U", months, RagCounts::unrated)),
                "0");
    }

    private static ChartSeries level(String name, ChartView chart, @Nullable Double value, Style style) {
        List<@Nullable Double> values = Collections.nCopies(chart.values().size(), value);
        return ChartSeries.of(name, style == Style.THIN ? PaletteColour.TEXT : PaletteColour.DARK_GREY, values)
                .drawn(style);
    }

    private static ChartSeries rating(
            String name,
            PaletteColour colour,
            String letter,
            List<RagMonth> months,
            Function<RagCounts, Integer> count) {
        List<@Nullable Double> values = new ArrayList<>();
        for (RagMonth month : months) {
            values.add(
                    month.returned()
                            ? (Double) count.apply(month.bar().counts()).doubleValue()
                            : null);
        }
        return ChartSeries.of(name, colour, values).lettered(letter);
    }
}
