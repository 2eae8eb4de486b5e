package org.waymark.report.csv;

import java.time.YearMonth;
import org.waymark.progress.ControlChart;
import org.waymark.progress.Trend;
import org.waymark.progress.TrendPoint;

/** Writes a trend as lines: each month's figures under that month, and the limits under the month reported. */
final class TrendLines {

    private static final String TREND = "trend";

    private final CsvLines lines;

    private TrendLines(CsvLines lines) {
        this.lines = lines;
    }

    /** Writes the trend in the current scope of the lines. */
    static void write(Trend trend, CsvLines lines) {
        TrendLines writer = new TrendLines(lines);
        trend.points().forEach(writer::point);
        trend.charts().forEach(writer::limits);
        trend.targets().forEach(target -> lines.number(TREND, target.measure().key() + ".target", target.value()));
    }

    private void point(TrendPoint point) {
        YearMonth month = point.period();
        point.values().keySet().forEach(key -> number(point, key));
        point.rag().parts().forEach(part -> count(month, "rag." + part.key(), part.count(), point));
        point.ofReturns().keySet().forEach(key -> number(point, key));
    }

    private void number(TrendPoint point, String key) {
        lines.number(point.period(), TREND, key, point.number(key), Integer.toString(point.n(key)));
    }

    /** A month without a return has empty values, because 0 would be a claim. */
    private void count(YearMonth month, String key, int count, TrendPoint point) {
        lines.number(month, TREND, key, point.returned() ? (Double) (double) count : null, "");
    }

    private void limits(String key, ControlChart chart) {
        lines.number(TREND, key + ".mean", chart.mean());
        lines.number(TREND, key + ".lower", chart.lower());
        lines.number(TREND, key + ".upper", chart.upper());
    }
}
