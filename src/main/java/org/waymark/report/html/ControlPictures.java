package org.waymark.report.html;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.progress.Rate;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.TrendView;

/** The control charts of a section. */
public final class ControlPictures {

    private ControlPictures() {}

    /**
     * Those there is enough to draw of.
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

    /** What the values of a chart are made of, month by month. */
    public static List<Rate> rates(TrendView trend, String key) {
        return trend.data().points().stream().map(point -> point.rate(key)).toList();
    }
}
