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
        add(series, "Mean", Style.THIN, chart.mean(), months);
        String limit = chart.trial() ? " trial limit" : " limit";
        add(series, "Upper" + limit, Style.DASHED, chart.upper(), months);
        add(series, "Lower" + limit, Style.DASHED, chart.lower(), months);
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
            List<ChartSeries> series, String name, Style style, @Nullable Double value, List<String> months) {
        if (value != null) {
            series.add(ChartSeries.of(name, PaletteColour.DARK_GREY, Collections.nCopies(months.size(), value))
                    .drawn(style));
        }
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
