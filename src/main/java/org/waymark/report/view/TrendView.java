package org.waymark.report.view;

import java.util.ArrayList;
import java.util.List;
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
        trend.charts()
                .forEach((key, chart) -> charts.add(
                        ChartView.of(key, MeasureRegistry.description(key).title(), chart, months)));
        return new TrendView(
                trend,
                months,
                charts,
                trend.points().stream().map(TrendView::rag).toList());
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

    /**
     * A month of the trend in words.
     *
     * @param month the month, such as {@code Sep 26}
     * @param values one per chart
     * @param rag the ratings of the month
     */
    public record Month(String month, List<String> values, RagMonth rag) {

        public Month {
            values = List.copyOf(values);
        }

        /** The ratings in letters, such as {@code 4G 1R}. */
        public String ratings() {
            return rag.returned() ? rag.bar().empty() ? "none open" : rag.bar().tally() : "no return";
        }
    }

    /** The trend as a table: every month with its figures. */
    public List<Month> table() {
        List<Month> table = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            int month = at;
            List<String> values = charts.stream().map(chart -> chart.in(month)).toList();
            table.add(new Month(months.get(at), values, rag.get(at)));
        }
        return table;
    }

    private static RagMonth rag(TrendPoint point) {
        return new RagMonth(Dates.shortMonth(point.period()), point.returned(), new RagBar(point.rag()));
    }
}
