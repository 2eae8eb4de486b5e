package org.waymark.report.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.ChartView;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSeries.Style;
import org.waymark.office.ChartSpec;
import org.waymark.office.ChartSpec.Kind;
import org.waymark.office.PaletteColour;
import org.waymark.progress.MeasureUnit;
import org.waymark.report.view.TrendView;
import org.waymark.text.FigureText;

/** Charts of a measure by month. Months without data are gaps. */
public final class TrendChart {

    /** The most months that an alternative text names. */
    private static final int NAMED = 12;

    /** The name of the series. It is short because the title names the rate and the legend has little room. */
    private static final String RATE = "Rate";

    private static final String DAYS = "Days";

    /** The name of the series of a target. */
    public static final String TARGET = "Target";

    private TrendChart() {}

    /** The view of the measure with this key; null when there is none, or when fewer than two months have data. */
    public static @Nullable ChartView view(TrendView trend, String key) {
        return trend.charts().stream()
                .filter(chart -> chart.key().equals(key) && chart.telling())
                .findFirst()
                .orElse(null);
    }

    /** Builds the chart: a flow with its limits and one series of marks per kind of special cause, a stock as a line. */
    public static ChartSpec of(ChartView chart, List<String> months) {
        boolean share = chart.unit() == MeasureUnit.SHARE;
        List<ChartSeries> series = new ArrayList<>();
        series.add(ChartSeries.of(share ? RATE : DAYS, PaletteColour.BLUE, chart.values()));
        add(series, "Mean", Style.THIN, chart, chart.mean());
        String limit = chart.trial() ? " trial limit" : " limit";
        add(series, "Upper" + limit, Style.DASHED, chart, chart.upper());
        add(series, "Lower" + limit, Style.DASHED, chart, chart.lower());
        series.addAll(target(chart));
        series.addAll(SpecialCause.of(chart));
        return new ChartSpec(
                Kind.LINES,
                chart.label() + " by month",
                about(chart, months),
                "Month",
                "",
                months,
                series,
                share ? "0%" : "+0;-0;0");
    }

    private static void add(
            List<ChartSeries> series, String name, Style style, ChartView chart, @Nullable Double value) {
        if (value != null) {
            series.add(ChartSeries.of(name, PaletteColour.DARK_GREY, chart.level(value))
                    .drawn(style));
        }
    }

    /** The target of a chart as a line over all months; none if the programme has set no target. */
    public static List<ChartSeries> target(ChartView chart) {
        return chart.target() == null
                ? List.of()
                : List.of(ChartSeries.of(
                                TARGET,
                                PaletteColour.TEXT,
                                Collections.nCopies(chart.values().size(), chart.target()))
                        .drawn(Style.DOTTED));
    }

    private static String about(ChartView chart, List<String> months) {
        List<String> values = new ArrayList<>();
        for (int at = Math.max(0, months.size() - NAMED); at < months.size(); at++) {
            values.add(months.get(at) + ": " + chart.in(at));
        }
        String last = months.size() > NAMED ? ", the last " + NAMED + " of " + months.size() + " months" : "";
        return "Line chart: " + FigureText.lower(chart.label()) + " by month" + last + ". " + String.join("; ", values)
                + ".";
    }
}
