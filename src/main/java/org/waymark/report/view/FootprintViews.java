package org.waymark.report.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.programme.Footprint;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Progress;
import org.waymark.text.FigureText;

/** Builds the view of each footprint from its progress and its entries in the lists of decisions and of learning. */
final class FootprintViews {

    private final ReportSections sections;
    private final Progress progress;
    private final Map<Footprint, List<MilestonePair>> milestones;
    private final Map<String, List<DecisionLine>> decisions;
    private final Map<String, List<LearningLine>> learning;

    FootprintViews(
            Progress progress, ReportSections sections, List<DecisionLine> decisions, List<LearningLine> learning) {
        this.progress = progress;
        this.sections = sections;
        this.milestones =
                ReportSections.all(progress).stream().collect(Collectors.groupingBy(MilestonePair::footprint));
        this.decisions = decisions.stream()
                .collect(Collectors.groupingBy(line -> line.milestone().footprintCode()));
        this.learning = learning.stream().collect(Collectors.groupingBy(LearningLine::toCode));
    }

    /** The views in the order of the rows of the grid. */
    List<FootprintView> all(FootprintGrid grid) {
        List<FootprintProgress> footprints = progress.footprints();
        return IntStream.range(0, footprints.size())
                .mapToObj(at -> of(footprints.get(at), grid.rows().get(at)))
                .toList();
    }

    private FootprintView of(FootprintProgress footprint, FootprintGrid.Row row) {
        List<MilestonePair> own = milestones.getOrDefault(footprint.footprint(), List.of());
        return new FootprintView(
                row.code(),
                row.name(),
                footprint.state(),
                sections.of(footprint, own),
                row.cells(),
                own.stream().map(FootprintViews::line).toList(),
                decisions.getOrDefault(row.code(), List.of()),
                learning.getOrDefault(row.code(), List.of()));
    }

    private static MilestoneLine line(MilestonePair pair) {
        Integer days = pair.slippageDays();
        return MilestoneLine.of(pair, days == null ? "" : FigureText.late((double) days));
    }
}
