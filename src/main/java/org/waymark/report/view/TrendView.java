package org.waymark.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.document.ChartView;
import org.waymark.programme.LimitRestart;
import org.waymark.programme.MeasureTarget;
import org.waymark.progress.ControlChart;
import org.waymark.progress.MeasureDescription;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MeasureUnit;
import org.waymark.progress.Trend;
import org.waymark.progress.TrendPoint;
import org.waymark.text.Dates;

/**
 * The figures of a set of milestones by month.
 *
 * @param data the trend as data
 * @param months the months, such as {@code Sep 26}, the oldest first, with those that have no data
 * @param charts one per measure of the trend, stocks as lines and flows as control charts; each has one value per month
 * @param rag the ratings, one per month
 */
public record TrendView(Trend data, List<String> months, List<ChartView> charts, List<RagMonth> rag) {

    public TrendView {
        months = List.copyOf(months);
        charts = List.copyOf(charts);
        rag = List.copyOf(rag);
    }

    static TrendView of(Trend trend) {
        List<String> months =
                trend.points().stream().map(p -> Dates.shortMonth(p.period())).toList();
        List<ChartView> charts = new ArrayList<>();
        trend.points().get(0).all().keySet().forEach(key -> charts.add(chart(key, trend, months)));
        return new TrendView(
                trend,
                months,
                charts,
                trend.points().stream().map(TrendView::rag).toList());
    }

    private static ChartView chart(String key, Trend trend, List<String> months) {
        MeasureDescription measure = MeasureRegistry.description(key);
        List<@Nullable Double> values = new ArrayList<>();
        trend.points().forEach(point -> values.add(point.number(key)));
        ControlChart chart = trend.charts().get(key);
        MeasureTarget target = trend.target(key).orElse(null);
        String note = chart == null
                ? ChartWords.span(values, measure.unit(), months)
                : new ChartWords(chart, measure, months).note();
        return new ChartView(
                key,
                measure.title(),
                measure.unit(),
                values,
                trend.points().stream().map(point -> point.value(key)).toList(),
                chart == null ? null : limits(measure, chart, trend, months),
                target == null ? null : (Double) target.value(),
                note + ChartSettingsWords.restart(chart) + ChartSettingsWords.target(target, measure.unit(), chart));
    }

    private static ChartView.Limits limits(
            MeasureDescription measure, ControlChart chart, Trend trend, List<String> months) {
        boolean share = measure.unit() == MeasureUnit.SHARE;
        Double lower = chart.lower();
        Double upper = chart.upper();
        return new ChartView.Limits(
                chart.mean(),
                lower == null || !share ? lower : (Double) Math.max(0, lower),
                upper == null || !share ? upper : (Double) Math.min(1, upper),
                chart.trial(),
                first(chart, trend),
                IntStream.range(0, months.size())
                        .filter(at -> trend.points().get(at).number(measure.key()) != null
                                && chart.values().get(at) == null)
                        .boxed()
                        .toList(),
                new ChartWords(chart, measure, months).signals());
    }

    /** The index of the first month that the limits apply to. */
    private static int first(ControlChart chart, Trend trend) {
        LimitRestart restart = chart.restart();
        return restart == null
                ? 0
                : (int) trend.points().stream()
                        .filter(point -> point.period().isBefore(restart.from()))
                        .count();
    }

    /** Whether any chart has two months or more with data. */
    public boolean telling() {
        return charts.stream().anyMatch(ChartView::telling);
    }

    /** The first and the last month, such as {@code Sep 25 to Oct 26}. */
    public String span() {
        String first = months.get(0);
        String last = months.get(months.size() - 1);
        return first.equals(last) ? last : first + " to " + last;
    }

    private static RagMonth rag(TrendPoint point) {
        return new RagMonth(Dates.shortMonth(point.period()), point.returned(), new RagBar(point.rag()));
    }
}
