package org.waymark.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.compare.MilestoneChange.Kind;
import org.waymark.programme.Dimension;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.MilestonePair;

/**
 * What moved in one dimension. A milestone counts under its dimension of the later period, one that is no longer there
 * under that of the earlier.
 *
 * @param moves by kind, then the dates that moved furthest, then by footprint and id
 * @param matched milestones that are in both periods
 * @param still those of them in which nothing moved
 */
public record DimensionMoves(Dimension dimension, List<MilestoneChange> moves, int matched, int still) {

    public DimensionMoves {
        moves = List.copyOf(moves);
    }

    static DimensionMoves of(DimensionProgress progress, List<MilestonePair> removed) {
        List<MilestoneChange> moves = new ArrayList<>();
        int matched = 0;
        int still = 0;
        for (MilestonePair tracked : progress.milestones()) {
            List<MilestoneChange> own = MilestoneChange.of(tracked);
            moves.addAll(own);
            if (tracked.previous() != null) {
                matched++;
                still += own.isEmpty() ? 1 : 0;
            }
        }
        removed.stream()
                .filter(gone -> gone.milestone().dimension() == progress.dimension())
                .map(MilestoneChange::removed)
                .forEach(moves::add);
        moves.sort(MilestoneChange.ORDER);
        return new DimensionMoves(progress.dimension(), moves, matched, still);
    }

    /** The moves by kind, in the order of kinds; kinds that did not occur are not there. */
    public Map<Kind, List<MilestoneChange>> byKind() {
        return moves.stream()
                .collect(Collectors.groupingBy(
                        MilestoneChange::kind, () -> new EnumMap<>(Kind.class), Collectors.toList()));
    }
}
