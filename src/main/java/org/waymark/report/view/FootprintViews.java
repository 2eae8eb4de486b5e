package org.waymark.report.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.programme.Footprint;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.Progress;
import org.waymark.progress.Tracked;
import org.waymark.text.Formats;

/** Gathers what a report says of each footprint. */
final class FootprintViews {

    private final Sections sections;
    private final Progress progress;
    private final Map<Footprint, List<Tracked>> milestones;
    private final Map<String, List<DecisionLine>> decisions;
    private final Map<String, List<LearningLine>> learning;

    FootprintViews(Progress progress, Sections sections, List<DecisionLine> decisions, List<LearningLine> learning) {
        this.progress = progress;
        this.sections = sections;
        this.milestones = Sections.all(progress).stream().collect(Collectors.groupingBy(Tracked::footprint));
        this.decisions = decisions.stream()
                .collect(Collectors.groupingBy(line -> line.milestone().footprintCode()));
        this.learning = learning.stream().collect(Collectors.groupingBy(LearningLine::toCode));
    }

    List<FootprintView> all(Grid grid) {
        List<FootprintProgress> footprints = progress.footprints();
        return IntStream.range(0, footprints.size())
                .mapToObj(at -> of(footprints.get(at), grid.rows().get(at)))
                .toList();
    }

    private FootprintView of(FootprintProgress of, Grid.Row row) {
        List<Tracked> own = milestones.getOrDefault(of.footprint(), List.of());
        return new FootprintView(
                row.code(),
                row.name(),
                of.state(),
                sections.of(of, own),
                row.cells(),
                own.stream().map(FootprintViews::line).toList(),
                decisions.getOrDefault(row.code(), List.of()),
                learning.getOrDefault(row.code(), List.of()));
    }

    private static MilestoneLine line(Tracked tracked) {
        Integer days = tracked.slippageDays();
        return MilestoneLine.of(tracked, days == null ? "" : Formats.late((double) days));
    }
}
