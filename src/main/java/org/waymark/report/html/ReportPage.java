package org.waymark.report.html;

import java.util.List;
import org.waymark.progress.Progress;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.TrendView;

/**
 * The model of the report page's template: the view and its pictures.
 *
 * @param view the content in words
 * @param version waymark's version
 * @param chapters one per dimension
 * @param overall the chapter over all dimensions
 * @param slippage the picture of slippage by dimension
 */
public record ReportPage(
        ReportView view, String version, List<Chapter> chapters, Chapter overall, SlippagePicture slippage) {

    /**
     * A section and its pictures.
     *
     * @param section the section
     * @param rag the ratings
     * @param funnel the change stages
     * @param spark the completion rate by month, in small
     * @param charts the control charts with two months of data or more
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
