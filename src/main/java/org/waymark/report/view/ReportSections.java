package org.waymark.report.view;

import java.util.List;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.Measures;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Progress;
import org.waymark.progress.Trend;
import org.waymark.text.SentText;

/** Builds the sections of a report from its progress. */
final class ReportSections {

    private final Progress progress;
    private final SectionSentences words;

    ReportSections(Progress progress) {
        this.progress = progress;
        this.words = new SectionSentences(progress);
    }

    ReportSection overall() {
        return section(
                new Title(0, ReportSection.OVERALL, "All dimensions", "The programme as a whole", ""),
                progress.overall(),
                new Milestones(all(progress), progress.removed()),
                words.overall(),
                progress.trend());
    }

    ReportSection of(DimensionProgress shown) {
        Dimension dimension = shown.dimension();
        List<MilestonePair> removed = progress.removed().stream()
                .filter(t -> t.milestone().dimension() == dimension)
                .toList();
        return section(
                new Title(
                        dimension.ordinal() + 1,
                        dimension.id(),
                        dimension.label(),
                        dimension.theme(),
                        dimension.about()),
                shown.measures(),
                new Milestones(shown.milestones(), removed),
                words.of(shown),
                shown.trend());
    }

    /** Builds the section of a footprint from its progress and its milestones with a readable dimension. */
    ReportSection of(FootprintProgress shown, List<MilestonePair> milestones) {
        Footprint footprint = shown.footprint();
        List<MilestonePair> removed = progress.removed().stream()
                .filter(t -> t.footprint().equals(footprint))
                .toList();
        return section(
                new Title(0, SentText.tidy(footprint.code()), SentText.tidy(footprint.name()), "", ""),
                shown.measures(),
                new Milestones(milestones, removed),
                words.of(shown),
                shown.trend());
    }

    /** Every milestone with a readable dimension, by dimension. */
    static List<MilestonePair> all(Progress progress) {
        return progress.dimensions().stream()
                .flatMap(d -> d.milestones().stream())
                .toList();
    }

    private record Title(int number, String id, String label, String theme, String about) {}

    private record Milestones(List<MilestonePair> now, List<MilestonePair> removed) {}

    private ReportSection section(
            Title title, Measures measures, Milestones milestones, List<String> sentences, Trend trend) {
        return new ReportSection(
                title.number(),
                title.id(),
                title.label(),
                title.theme(),
                title.about(),
                new RagBar(measures.rag()),
                measures,
                new FigureGroups(measures, progress.previous()).groups(),
                SectionHighlights.of(milestones.now(), milestones.removed(), progress.period(), progress.previous()),
                sentences,
                TrendView.of(trend),
                milestones.now());
    }
}
