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
import org.waymark.progress.Measures;
import org.waymark.progress.Narrowing;
import org.waymark.progress.Progress;
import org.waymark.progress.ReturnState;

/**
 * The changes between two periods, milestone by milestone. Only footprints with a readable return (or a nil return) for
 * both periods are compared, so a missing return neither adds nor removes milestones.
 *
 * @param before the figures of the earlier period
 * @param now the figures of the later period, compared with the earlier one
 * @param compared the footprints that are compared, in the programme's order
 * @param notCompared the other footprints, with the reason
 * @param dimensions all six dimensions, or the selected ones, in their order
 * @param figuresBefore the measures of the compared footprints in the earlier period
 * @param figuresNow the measures of the same footprints in the later period
 */
public record PeriodComparison(
        Progress before,
        Progress now,
        List<Footprint> compared,
        List<NotCompared> notCompared,
        List<DimensionMoves> dimensions,
        Measures figuresBefore,
        Measures figuresNow)
        implements ChangeSet {

    /** The reason for which a footprint is not compared. */
    public enum Reason {
        NOT_EXPECTED_BEFORE,
        NOT_EXPECTED_NOW,
        NO_RETURN_NOW,
        NOTHING_TO_COMPARE
    }

    /**
     * A footprint that is not compared.
     *
     * @param footprint the footprint
     * @param reason why it is not compared
     */
    public record NotCompared(Footprint footprint, Reason reason) {}

    public PeriodComparison {
        compared = List.copyOf(compared);
        notCompared = List.copyOf(notCompared);
        dimensions = List.copyOf(dimensions);
    }

    /**
     * Compares two periods.
     *
     * @param before the figures of the earlier period
     * @param now the figures of the later period, whose previous period is that of {@code before}
     * @param footprints the footprints of the programme
     * @param narrowing the part of the programme to compare
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
                        .toList(),
                before.overall(),
                now.overall());
    }

    /** A copy with the measures of the compared footprints, so that a missing return does not look like a change. */
    PeriodComparison withFigures(Measures earlier, Measures later) {
        return new PeriodComparison(before, now, compared, notCompared, dimensions, earlier, later);
    }

    private static Reason reason(FootprintProgress progress, YearMonth before) {
        if (!progress.footprint().validIn(before)) {
            return Reason.NOT_EXPECTED_BEFORE;
        }
        return progress.state() == ReturnState.MISSING ? Reason.NO_RETURN_NOW : Reason.NOTHING_TO_COMPARE;
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

    /** The number of changes of a kind in the dimensions that are shown. */
    public int count(Kind kind) {
        return dimensions.stream()
                .mapToInt(each -> each.byKind().getOrDefault(kind, List.of()).size())
                .sum();
    }

    /** The number of milestones in both periods, in the dimensions that are shown. */
    public int matched() {
        return dimensions.stream().mapToInt(DimensionMoves::matched).sum();
    }

    /** The number of milestones in both periods without a change. */
    public int still() {
        return dimensions.stream().mapToInt(DimensionMoves::still).sum();
    }

    /** The number of milestones of the later period that are in no dimension, because it cannot be read. */
    public int withoutDimension() {
        return now.overall().milestones()
                - now.dimensions().stream()
                        .mapToInt(each -> each.milestones().size())
                        .sum();
    }
}
