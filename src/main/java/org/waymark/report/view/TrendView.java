package org.waymark.report.view;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.ChartView;
import org.waymark.progress.ControlChart;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Trend;
import org.waymark.progress.TrendPoint;
import org.waymark.text.Dates;

/**
 * The figures of a set of milestones by month.
 *
 * @param data the trend as data
 * @param months the months, such as {@code Sep 26}, the oldest first, with those that have no data
 * @param charts control charts of the completion rate, the rate completed by baseline and, for the whole programme, the
 *     reporting rate; each has one value per month
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
        trend.charts().forEach((key, chart) -> charts.add(chart(key, chart, trend, months)));
        return new TrendView(
                trend,
                months,
                charts,
                trend.points().stream().map(TrendView::rag).toList());
    }

    private static ChartView chart(String key, ControlChart chart, Trend trend, List<String> months) {
        ChartWords words = new ChartWords(chart, months);
        Double lower = chart.lower();
        Double upper = chart.upper();
        return new ChartView(
                key,
                MeasureRegistry.description(key).title(),
                chart.values(),
                trend.points().stream().map(point -> point.rate(key)).toList(),
                chart.mean(),
                lower == null ? null : (Double) Math.max(0, lower),
                upper == null ? null : (Double) Math.min(1, upper),
                chart.trial(),
                words.signals(),
                words.note());
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
