package org.waymark.progress;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.programme.Level;

/**
 * Finds who could learn from whom. For each footprint that is stuck in a dimension and at a level, the footprints that
 * show progress there: those with most recovered milestones first, then with most that show anything, then with fewest
 * stuck ones, then in the programme's order; the first {@value LearningPair#MOST} of them.
 */
final class LearningFinder {

    private static final Comparator<LearningMilestone> ORDER = comparing(LearningMilestone::reason)
            .thenComparing(m -> String.valueOf(m.milestone().id()))
            .thenComparingInt(m -> m.milestone().source().row());

    /** What a footprint has to show, and where it is stuck, in one dimension and at one level. */
    private record Place(Footprint footprint, List<LearningMilestone> shown, List<LearningMilestone> stuck) {

        int recovered() {
            return (int) shown.stream()
                    .filter(m -> m.reason() == LearningReason.RECOVERED)
                    .count();
        }
    }

    private static final Comparator<Place> MOST_TO_SHOW = comparingInt(Place::recovered)
            .thenComparingInt(place -> place.shown().size())
            .reversed()
            .thenComparingInt(place -> place.stuck().size());

    private final PeriodReturns month;
    private final MilestoneHistory reports;
    private final Narrowing narrowing;

    /**
     * @param month the one reported
     * @param narrowing whose learning is sought, and in which dimensions; they may learn from any footprint
     */
    LearningFinder(PeriodReturns month, MilestoneHistory reports, Narrowing narrowing) {
        this.month = month;
        this.reports = reports;
        this.narrowing = narrowing;
    }

    /** By dimension, then level, then who could learn in the programme's order, then whom from, the best first. */
    List<LearningPair> pairs() {
        return Stream.of(Dimension.values())
                .filter(narrowing::shows)
                .flatMap(dimension -> Stream.of(Level.values()).flatMap(level -> pairs(dimension, level)))
                .toList();
    }

    private Stream<LearningPair> pairs(Dimension dimension, Level level) {
        List<Place> places = places(dimension, level);
        List<Place> teachers = places.stream()
                .filter(place -> !place.shown().isEmpty())
                .sorted(MOST_TO_SHOW)
                .toList();
        return places.stream()
                .filter(to -> !to.stuck().isEmpty() && narrowing.shows(to.footprint()))
                .flatMap(to -> teachers.stream()
                        .filter(from -> from != to)
                        .limit(LearningPair.MOST)
                        .map(from -> new LearningPair(
                                dimension, level, from.footprint(), to.footprint(), from.shown(), to.stuck())));
    }

    private List<Place> places(Dimension dimension, Level level) {
        List<Place> places = new ArrayList<>();
        month.returns().forEach((footprint, one) -> {
            List<Milestone> here = one.map(CheckedReturn::milestones).orElse(List.of()).stream()
                    .filter(m -> m.dimension() == dimension && m.level() == level)
                    .toList();
            places.add(
                    new Place(footprint, told(here, LearningReasons::toShow), told(here, LearningReasons::toBeStuck)));
        });
        return places;
    }

    private List<LearningMilestone> told(
            List<Milestone> milestones, Function<List<Milestone>, @Nullable LearningReason> reasonOf) {
        List<LearningMilestone> told = new ArrayList<>();
        for (Milestone milestone : milestones) {
            LearningReason reason = reasonOf.apply(reports.of(milestone));
            if (reason != null) {
                told.add(new LearningMilestone(milestone, reason));
            }
        }
        told.sort(ORDER);
        return told;
    }
}
