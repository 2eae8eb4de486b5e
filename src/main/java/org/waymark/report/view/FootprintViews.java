package org.waymark.report.view;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.programme.Footprint;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Progress;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/**
 * The views of the expected footprints, in the order of the rows of the grid. Each is made when it is asked for, because a
 * large programme has many of them and most reports show none. Immutable.
 */
public final class FootprintViews extends AbstractList<FootprintView> {

    private final ReportSections sections;
    private final FootprintGrid grid;
    private final List<FootprintProgress> footprints;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Footprint, List<MilestonePair>> milestones;
    private final Map<String, List<DecisionLine>> decisions;
    private final Map<String, List<LearningLine>> learning;
    private final Map<String, List<LearningLine>> teaching;

    FootprintViews(
            Progress progress,
            ReportSections sections,
            FootprintGrid grid,
            List<DecisionLine> decisions,
            List<LearningLine> learning) {
        this.sections = sections;
        this.grid = grid;
        this.footprints = progress.footprints();
        for (int at = 0; at < footprints.size(); at++) {
            places.putIfAbsent(grid.rows().get(at).code(), at);
        }
        this.milestones =
                ReportSections.all(progress).stream().collect(Collectors.groupingBy(MilestonePair::footprint));
        this.decisions = decisions.stream()
                .collect(Collectors.groupingBy(line -> line.milestone().footprintCode()));
        this.learning = learning.stream().collect(Collectors.groupingBy(LearningLine::toCode));
        this.teaching = learning.stream().collect(Collectors.groupingBy(LearningLine::fromCode));
    }

    /** The view of an expected footprint. */
    FootprintView of(Footprint footprint) {
        return get(Objects.requireNonNull(places.get(SentText.tidy(footprint.code())), footprint.code()));
    }

    @Override
    public FootprintView get(int at) {
        FootprintProgress footprint = footprints.get(at);
        FootprintGrid.Row row = grid.rows().get(at);
        List<MilestonePair> own = milestones.getOrDefault(footprint.footprint(), List.of());
        return new FootprintView(
                row.code(),
                row.name(),
                footprint.state(),
                sections.of(footprint, own),
                row.cells(),
                own.stream().map(FootprintViews::line).toList(),
                decisions.getOrDefault(row.code(), List.of()),
                learning.getOrDefault(row.code(), List.of()),
                teaching.getOrDefault(row.code(), List.of()));
    }

    @Override
    public int size() {
        return footprints.size();
    }

    private static MilestoneLine line(MilestonePair pair) {
        Integer days = pair.slippageDays();
        return MilestoneLine.of(pair, days == null ? "" : FigureText.late((double) days));
    }
}
