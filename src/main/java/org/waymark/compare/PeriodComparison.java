package org.waymark.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.compare.MilestoneChange.Kind;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.Narrowing;
import org.waymark.progress.Progress;
import org.waymark.progress.ReturnState;

/**
 * What moved between two periods, milestone by milestone. Only footprints with returns for both that say which
 * milestones there are take part, so that a return that is missing adds and removes nothing.
 *
 * @param before the figures of the earlier period
 * @param now the figures of the later period, compared with the earlier
 * @param compared the footprints that take part, in the programme's order
 * @param notCompared the others, and why
 * @param dimensions all six, or those asked for, in their order
 */
public record PeriodComparison(
        Progress before,
        Progress now,
        List<Footprint> compared,
        List<NotCompared> notCompared,
        List<DimensionMoves> dimensions)
        implements ChangeSet {

    /** Why a footprint takes no part. */
    public enum Reason {
        NOT_EXPECTED_BEFORE,
        NOT_EXPECTED_NOW,
        NO_RETURN_NOW,
        NOTHING_TO_COMPARE
    }

    /** A footprint that takes no part. */
    public record NotCompared(Footprint footprint, Reason reason) {}

    public PeriodComparison {
        compared = List.copyOf(compared);
        notCompared = List.copyOf(notCompared);
        dimensions = List.copyOf(dimensions);
    }

    /**
     * Puts the later period beside the earlier.
     *
     * @param now figures whose previous period is that of {@code before}
     */
    public static PeriodComparison of(Progress before, Progress now, Footprints footprints, Narrowing narrowing) {
        List<Footprint> compared = new ArrayList<>();
        List<NotCompared> others = new ArrayList<>();
        for (FootprintProgress each : now.footprints()) {
            if (each.measures().movement() != null) {
                compared.add(each.footprint());
            } else {
                others.add(new NotCompared(each.footprint(), reason(each, before.period())));
            }
        }
        footprints.expectedIn(before.period()).stream()
                .filter(narrowing::shows)
                .filter(footprint -> !footprint.validIn(now.period()))
                .forEach(footprint -> others.add(new NotCompared(footprint, Reason.NOT_EXPECTED_NOW)));
        return new PeriodComparison(
                before,
                now,
                compared,
                others,
                now.dimensions().stream()
                        .map(dimension -> DimensionMoves.of(dimension, now.removed()))
                        .toList());
    }

    private static Reason reason(FootprintProgress one, YearMonth before) {
        if (!one.footprint().validIn(before)) {
            return Reason.NOT_EXPECTED_BEFORE;
        }
        return one.state() == ReturnState.MISSING ? Reason.NO_RETURN_NOW : Reason.NOTHING_TO_COMPARE;
    }

    @Override
    public String programme() {
        return now.programme();
    }

    @Override
    public YearMonth period() {
        return now.period();
    }

    @Override
    public LocalDate asOf() {
        return now.asOf();
    }

    @Override
    public @Nullable String narrowed() {
        return now.narrowed();
    }

    /** How many moves of a kind there are in all dimensions that are shown. */
    public int count(Kind kind) {
        return dimensions.stream()
                .mapToInt(each -> each.byKind().getOrDefault(kind, List.of()).size())
                .sum();
    }

    /** Milestones of both periods in the dimensions that are shown. */
    public int matched() {
        return dimensions.stream().mapToInt(DimensionMoves::matched).sum();
    }

    /** Those of them in which nothing moved. */
    public int still() {
        return dimensions.stream().mapToInt(DimensionMoves::still).sum();
    }

    /** Milestones of the later period whose dimension cannot be read, so that they stand under none. */
    public int placeless() {
        return now.overall().milestones()
                - now.dimensions().stream()
                        .mapToInt(each -> each.milestones().size())
                        .sum();
    }
}
