package org.waymark.pack.pages;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.html.ControlPicture;
import org.waymark.document.html.FunnelPicture;
import org.waymark.document.html.RagPicture;
import org.waymark.document.html.SparkPicture;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.ReturnMeasures;
import org.waymark.report.SectionBlocks;
import org.waymark.report.view.ReportSection;

/**
 * A section of the report with its pictures, whose figures link to the rows of a table.
 *
 * @param section the texts and figures
 * @param table the milestones behind the figures
 * @param rag the ratings of the open milestones
 * @param funnel the milestones by change stage
 * @param spark the completion rate over time
 * @param delays how late the open milestones are
 * @param completed the completion rate of each month, with its number of milestones
 * @param charts the control charts that have enough data to draw
 * @param forecasts the forecasts that moved; null if none did
 */
public record PageSection(
        ReportSection section,
        LinkedMilestoneTable table,
        RagPicture rag,
        FunnelPicture funnel,
        SparkPicture spark,
        OpenDelays delays,
        List<String> completed,
        List<ControlPicture> charts,
        @Nullable ForecastPicture forecasts) {

    public PageSection {
        completed = List.copyOf(completed);
        charts = List.copyOf(charts);
    }

    static PageSection of(
            ReportSection section,
            LinkedMilestoneTable table,
            YearMonth period,
            List<MilestonePair> milestones,
            OpenDelays.Scale scale) {
        String key = section.number() == 0 ? "all" : section.id();
        return new PageSection(
                section,
                table,
                RagPicture.of("rag-" + key, section.label(), section.bar().bar()),
                FunnelPicture.of("funnel-" + key, section.label(), SectionBlocks.stages(section)),
                SparkPicture.of("spark-" + key, section.label(), SectionBlocks.completed(section.trend())),
                OpenDelays.of(scale, milestones),
                section.trend().data().points().stream()
                        .map(point -> CountText.percent(point.rate(MeasureRegistry.COMPLETION_RATE.key())))
                        .toList(),
                ControlPicture.of(
                        key,
                        section.label(),
                        section.trend().charts(),
                        section.trend().months()),
                ForecastPicture.of("forecasts-" + key, section.label(), period, milestones));
    }

    /** The charts of measures of milestones. */
    public List<ControlPicture> ofMilestones() {
        return charts.stream()
                .filter(picture -> !ReturnMeasures.has(picture.chart().key()))
                .toList();
    }

    /** The charts of measures of returns. */
    public List<ControlPicture> ofReturns() {
        return charts.stream()
                .filter(picture -> ReturnMeasures.has(picture.chart().key()))
                .toList();
    }

    /** The link to the milestones with a field in error; empty if there are none. */
    public String faulty() {
        return table.link(PageFilters.IN_ERROR);
    }

    /** The link of a figure, relative to the pack's folder, by the id of its set of milestones; empty if it has none. */
    public String link(String filter) {
        return filter.isEmpty() ? "" : table.link(filter);
    }
}
