package org.waymark.report.view;

import java.util.List;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.Measures;
import org.waymark.progress.Progress;
import org.waymark.progress.Tracked;
import org.waymark.progress.Trend;
import org.waymark.text.SentText;

/** Makes the sections of a report. */
final class Sections {

    private final Progress progress;
    private final Words words;

    Sections(Progress progress) {
        this.progress = progress;
        this.words = new Words(progress);
    }

    Section overall() {
        return section(
                new Title(0, Section.OVERALL, "All dimensions", "The programme as a whole", ""),
                progress.overall(),
                new Milestones(all(progress), progress.removed()),
                words.overall(),
                progress.trend());
    }

    Section of(DimensionProgress of) {
        Dimension dimension = of.dimension();
        List<Tracked> removed = progress.removed().stream()
                .filter(t -> t.milestone().dimension() == dimension)
                .toList();
        return section(
                new Title(
                        dimension.ordinal() + 1,
                        dimension.id(),
                        dimension.label(),
                        dimension.theme(),
                        dimension.about()),
                of.measures(),
                new Milestones(of.milestones(), removed),
                words.of(of),
                of.trend());
    }

    /** @param milestones those of the footprint */
    Section of(FootprintProgress of, List<Tracked> milestones) {
        Footprint footprint = of.footprint();
        List<Tracked> removed = progress.removed().stream()
                .filter(t -> t.footprint().equals(footprint))
                .toList();
        return section(
                new Title(0, SentText.tidy(footprint.code()), SentText.tidy(footprint.name()), "", ""),
                of.measures(),
                new Milestones(milestones, removed),
                words.of(of),
                of.trend());
    }

    /** Every milestone with a dimension, by dimension. */
    static List<Tracked> all(Progress progress) {
        return progress.dimensions().stream()
                .flatMap(d -> d.milestones().stream())
                .toList();
    }

    private record Title(int number, String id, String label, String theme, String about) {}

    private record Milestones(List<Tracked> now, List<Tracked> removed) {}

    private Section section(Title title, Measures measures, Milestones milestones, List<String> said, Trend trend) {
        return new Section(
                title.number(),
                title.id(),
                title.label(),
                title.theme(),
                title.about(),
                new RagBar(measures.rag()),
                measures,
                new Figures(measures, progress.previous()).groups(),
                Highlights.of(milestones.now(), milestones.removed(), progress.period(), progress.previous()),
                said,
                TrendView.of(trend));
    }
}
