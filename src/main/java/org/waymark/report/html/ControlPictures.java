package org.waymark.report.html;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.progress.Rate;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.TrendView;

/** Builds the pictures of a section's control charts. */
public final class ControlPictures {

    private ControlPictures() {}

    /**
     * The pictures of the charts with two months of data or more.
     *
     * @param key distinguishes the section from others on the page
     */
    public static List<ControlPicture> of(ReportSection section, String key) {
        TrendView view = section.trend();
        return view.charts().stream()
                .map(chart -> ControlPicture.of(
                        chart.key() + "-" + key, section.label(), chart, view.months(), rates(view, chart.key())))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** The rates behind the values of a chart, one per month. */
    public static List<Rate> rates(TrendView trend, String key) {
        return trend.data().points().stream().map(point -> point.rate(key)).toList();
    }
}
