package org.waymark.report.html;

import java.util.List;
import org.waymark.progress.Progress;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.TrendView;

/** What the page's template shows: the view and the pictures that go with it. */
public record ReportPage(
        ReportView view, String version, List<Chapter> chapters, Chapter overall, SlippagePicture slippage) {

    /**
     * A dimension and its pictures.
     *
     * @param charts those of its trend that there is something to follow in
     */
    public record Chapter(
            ReportSection section,
            RagPicture rag,
            FunnelPicture funnel,
            SparkPicture spark,
            List<ControlPicture> charts) {

        public Chapter {
            charts = List.copyOf(charts);
        }
    }

    public ReportPage {
        chapters = List.copyOf(chapters);
    }

    static ReportPage of(Progress progress, String version) {
        ReportView view = ReportView.of(progress);
        List<Chapter> chapters =
                view.dimensions().stream().map(ReportPage::chapter).toList();
        return new ReportPage(view, version, chapters, chapter(view.overall()), SlippagePicture.of(view));
    }

    private static Chapter chapter(ReportSection section) {
        TrendView view = section.trend();
        return new Chapter(
                section,
                RagPicture.of(section),
                FunnelPicture.of(section),
                SparkPicture.of(
                        "spark-" + section.id(), section.label(), view.charts().get(0), view.months()),
                ControlPictures.of(section, section.id()));
    }
}
