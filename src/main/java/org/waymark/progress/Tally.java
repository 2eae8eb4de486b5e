package org.waymark.progress;

import static org.waymark.progress.Entry.baseline;
import static org.waymark.progress.Entry.finish;
import static org.waymark.progress.Entry.forecast;
import static org.waymark.progress.Entry.notStopped;
import static org.waymark.progress.Entry.open;
import static org.waymark.progress.Entry.present;
import static org.waymark.progress.Entry.readable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Boundary;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.Evidence;
import org.waymark.programme.Involvement;
import org.waymark.programme.Leadership;
import org.waymark.programme.Level;
import org.waymark.programme.Solution;
import org.waymark.programme.Status;

/** Computes every measure of a slice. A measure says who enters it first, and counts those alone. */
final class Tally {

    private final Slice slice;
    private final LeftOutCounts leftOut = new LeftOutCounts();
    private final Rates rates;

    private Tally(Slice slice) {
        this.slice = slice;
        this.rates =
                new Rates(slice.milestones().stream().map(Tracked::milestone).toList(), leftOut);
    }

    static Measures of(Slice slice) {
        return new Tally(slice).measures();
    }

    private Measures measures() {
        return new Measures(
                slice.milestones().size(),
                count("open", Entry::hasStatus, Milestone::open),
                count("completed", Entry::hasStatus, Rates::completed),
                count("stopped", Entry::hasStatus, m -> m.status() == Status.STOPPED),
                count("delayed", Entry::hasStatus, m -> m.status() == Status.DELAYED),
                rates.completion(),
                rates.due(slice.periodEnd()),
                overdue(),
                rates.rag(),
                slippageDays(),
                driftDays(),
                Moves.of(slice, leftOut),
                changeStage(),
                each("boundaryReach", Boundary.class, "boundary", Milestone::boundary),
                rate("crossBoundaryRate", has("boundary", Milestone::boundary), m -> m.boundary() != Boundary.NONE),
                rate(
                        "sharedLeadershipRate",
                        has("leadership", Milestone::leadership),
                        m -> m.leadership() == Leadership.SHARED || m.leadership() == Leadership.CEDED),
                each("levels", Level.class, "level", Milestone::level),
                rate(
                        "involvementRate",
                        has("involvement", Milestone::involvement),
                        m -> m.involvement() == Involvement.CODESIGNED || m.involvement() == Involvement.COLED),
                evidenceRate(),
                each("solutions", Solution.class, "solution", Milestone::solution),
                OutcomeProgress.of(slice.milestones(), leftOut),
                leftOut.byMeasure());
    }

    private int overdue() {
        return entering("overdue", m -> Entry.overdue(m, slice.periodEnd())).size();
    }

    private Spread slippageDays() {
        return Percentiles.spread(entering(
                        "slippageDays", m -> notStopped(m).and(baseline(m)).and(finish(m)))
                .stream()
                .map(Tracked::slippageDays)
                .filter(Objects::nonNull)
                .toList());
    }

    private Median driftDays() {
        return Percentiles.median(
                leftOut
                        .entering(
                                "driftDays",
                                slice.milestones(),
                                t -> Moves.matched(t, slice, m -> open(m).and(forecast(m))))
                        .stream()
                        .map(Tracked::driftDays)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Stages count milestones whose status is in error too, but not among the completed. */
    private Map<ChangeStage, StageCount> changeStage() {
        Map<ChangeStage, Integer> milestones = zeros(ChangeStage.class);
        Map<ChangeStage, Integer> completed = zeros(ChangeStage.class);
        entering("changeStage", m -> present(m, "change_stage", m.changeStage()).and(readable(m, "status")));
        for (Tracked tracked : slice.milestones()) {
            ChangeStage stage = tracked.milestone().changeStage();
            if (stage != null) {
                milestones.merge(stage, 1, Integer::sum);
                completed.merge(stage, Rates.completed(tracked.milestone()) ? 1 : 0, Integer::sum);
            }
        }
        Map<ChangeStage, StageCount> stages = new EnumMap<>(ChangeStage.class);
        milestones.forEach((stage, n) -> stages.put(stage, new StageCount(n, count(completed, stage))));
        return stages;
    }

    private Rate evidenceRate() {
        return rate(
                "evidenceRate",
                m -> Entry.completed(m).and(present(m, "evidence", m.evidence())),
                m -> m.evidence() != Evidence.NONE && m.evidence() != Evidence.SELF_REPORTED);
    }

    private int count(String key, Function<Milestone, Entry> entry, Predicate<Milestone> counted) {
        return rate(key, entry, counted).count();
    }

    private Rate rate(String key, Function<Milestone, Entry> entry, Predicate<Milestone> counted) {
        List<Tracked> entering = entering(key, entry);
        return new Rate(
                (int) entering.stream().map(Tracked::milestone).filter(counted).count(), entering.size());
    }

    private <E extends Enum<E>> Map<E, Integer> each(
            String key, Class<E> type, String field, Function<Milestone, @Nullable E> value) {
        Map<E, Integer> counts = zeros(type);
        for (Tracked tracked : entering(key, has(field, value))) {
            E of = value.apply(tracked.milestone());
            if (of != null) {
                counts.merge(of, 1, Integer::sum);
            }
        }
        return counts;
    }

    private List<Tracked> entering(String key, Function<Milestone, Entry> entry) {
        return leftOut.entering(key, slice.milestones(), t -> entry.apply(t.milestone()));
    }

    private static Function<Milestone, Entry> has(String field, Function<Milestone, ? extends @Nullable Object> value) {
        return m -> present(m, field, value.apply(m));
    }

    private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> type) {
        Map<E, Integer> zeros = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            zeros.put(constant, 0);
        }
        return zeros;
    }

    private static <E> int count(Map<E, Integer> counts, E key) {
        return counts.getOrDefault(key, 0);
    }
}
