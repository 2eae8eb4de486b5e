package org.waymark.report.view;

import java.util.ArrayList;
import java.util.List;
import org.waymark.progress.Trend;
import org.waymark.progress.TrendPoint;

/**
 * How a set of milestones has fared over the months.
 *
 * @param months such as {@code Sep 26}, the oldest first; months without data stand here too
 * @param charts of completion, of what was due and, for the programme as a whole, of returns accepted; their values are
 *     parallel to the months
 * @param rag parallel to the months
 */
public record TrendView(List<String> months, List<ChartView> charts, List<RagMonth> rag) {

    public TrendView {
        months = List.copyOf(months);
        charts = List.copyOf(charts);
        rag = List.copyOf(rag);
    }

    static TrendView of(Trend trend) {
        List<String> months =
                trend.points().stream().map(p -> Formats.shortMonth(p.period())).toList();
        List<ChartView> charts = new ArrayList<>();
        charts.add(ChartView.of("completionRate", "Completed", trend.completionRate(), months));
        charts.add(ChartView.of("dueRate", "Completed by baseline", trend.dueRate(), months));
        if (trend.reportingRate() != null) {
            charts.add(ChartView.of("reportingRate", "Returns accepted", trend.reportingRate(), months));
        }
        return new TrendView(
                months, charts, trend.points().stream().map(TrendView::rag).toList());
    }

    /** Whether there is anything to follow: two months with data in any of its charts. */
    public boolean telling() {
        return charts.stream().anyMatch(ChartView::telling);
    }

    private static RagMonth rag(TrendPoint point) {
        return new RagMonth(Formats.shortMonth(point.period()), point.returned(), new RagBar(point.rag()));
    }
}
