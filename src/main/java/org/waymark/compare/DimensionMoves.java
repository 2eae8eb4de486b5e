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
 * The changes of the milestones in one dimension. A milestone counts in its dimension of the later period, and a removed
 * milestone in its dimension of the earlier period.
 *
 * @param dimension the dimension
 * @param moves the changes by kind, then by the number of days a date moved, then by footprint and ID
 * @param matched the number of milestones in both periods
 * @param still the number of those without a change
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

    /** The changes by kind, in the order of the kinds; kinds that did not occur are absent. */
    public Map<Kind, List<MilestoneChange>> byKind() {
        return moves.stream()
                .collect(Collectors.groupingBy(
                        MilestoneChange::kind, () -> new EnumMap<>(Kind.class), Collectors.toList()));
    }
}
