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
 * Finds footprints that could learn from each other. For each footprint that is stuck in a dimension and at a level, it
 * names up to {@value LearningPair#MAX_SOURCES} footprints that show progress there. Footprints with the most recovered
 * milestones come first, then those with the most examples, then those with the fewest stuck milestones, then the
 * programme's order.
 */
final class LearningFinder {

    private static final Comparator<LearningMilestone> ORDER = comparing(LearningMilestone::reason)
            .thenComparing(m -> String.valueOf(m.milestone().id()))
            .thenComparingInt(m -> m.milestone().source().row());

    /** A footprint's examples and its stuck milestones in one dimension and at one level. */
    private record Position(Footprint footprint, List<LearningMilestone> examples, List<LearningMilestone> stuck) {

        int recovered() {
            return (int) examples.stream()
                    .filter(m -> m.reason() == LearningReason.RECOVERED)
                    .count();
        }
    }

    private static final Comparator<Position> MOST_EXAMPLES_FIRST = comparingInt(Position::recovered)
            .thenComparingInt(position -> position.examples().size())
            .reversed()
            .thenComparingInt(position -> position.stuck().size());

    private final PeriodReturns month;
    private final MilestoneHistory history;
    private final Narrowing narrowing;

    /**
     * @param month the reported month
     * @param narrowing the footprints that want to learn, and in which dimensions; they may learn from any footprint
     */
    LearningFinder(PeriodReturns month, MilestoneHistory history, Narrowing narrowing) {
        this.month = month;
        this.history = history;
        this.narrowing = narrowing;
    }

    /** The pairs by dimension, then level, then the footprint that could learn, then its sources, the best first. */
    List<LearningPair> pairs() {
        return Stream.of(Dimension.values())
                .filter(narrowing::shows)
                .flatMap(dimension -> Stream.of(Level.values()).flatMap(level -> pairs(dimension, level)))
                .toList();
    }

    private Stream<LearningPair> pairs(Dimension dimension, Level level) {
        List<Position> positions = positions(dimension, level);
        List<Position> sources = positions.stream()
                .filter(position -> !position.examples().isEmpty())
                .sorted(MOST_EXAMPLES_FIRST)
                .toList();
        return positions.stream()
                .filter(to -> !to.stuck().isEmpty() && narrowing.shows(to.footprint()))
                .flatMap(to -> sources.stream()
                        .filter(from -> from != to)
                        .limit(LearningPair.MAX_SOURCES)
                        .map(from -> new LearningPair(
                                dimension, level, from.footprint(), to.footprint(), from.examples(), to.stuck())));
    }

    private List<Position> positions(Dimension dimension, Level level) {
        List<Position> positions = new ArrayList<>();
        month.returns().forEach((footprint, received) -> {
            List<Milestone> here = received.map(CheckedReturn::milestones).orElse(List.of()).stream()
                    .filter(m -> m.dimension() == dimension && m.level() == level)
                    .toList();
            positions.add(new Position(
                    footprint,
                    withReason(here, LearningReasons::exampleOf),
                    withReason(here, LearningReasons::stuckBecause)));
        });
        return positions;
    }

    private List<LearningMilestone> withReason(
            List<Milestone> milestones, Function<List<Milestone>, @Nullable LearningReason> reasonOf) {
        List<LearningMilestone> withReason = new ArrayList<>();
        for (Milestone milestone : milestones) {
            LearningReason reason = reasonOf.apply(history.reportsOf(milestone));
            if (reason != null) {
                withReason.add(new LearningMilestone(milestone, reason));
            }
        }
        withReason.sort(ORDER);
        return withReason;
    }
}
