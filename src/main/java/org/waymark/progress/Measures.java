package org.waymark.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.ChangeStage;

/**
 * The result of every measure over one set of milestones: a dimension, a footprint, a dimension of a footprint, or all.
 * {@link MeasureRegistry} defines the measures. The methods named after measures are for texts and charts about those
 * measures only; code that shows every measure iterates over the registry. Immutable.
 *
 * @param results the result of every measure, in the order of the registry
 */
public record Measures(List<MeasureResult<?>> results) {

    /** A large programme has hundreds of thousands of these, so they share one map from keys to results. */
    private static final Map<String, Integer> PLACES = places();

    public Measures {
        results = List.copyOf(results);
    }

    /** Computes every measure over a set of milestones. */
    static Measures of(MilestoneSet set) {
        List<MeasureResult<?>> results = new ArrayList<>(PLACES.size());
        MeasureRegistry.all().forEach(measure -> results.add(measure.over(set)));
        return new Measures(results);
    }

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new LinkedHashMap<>();
        MeasureRegistry.all().forEach(measure -> places.put(measure.key(), places.size()));
        return Collections.unmodifiableMap(places);
    }

    /** The keys of the measures that leave a milestone out because a field that they need is in error. */
    public static List<String> leavingOut(MilestonePair pair) {
        Milestone before = pair.previous();
        boolean readable = pair.milestone().inError().isEmpty()
                && (before == null || before.inError().isEmpty());
        if (readable) {
            return List.of();
        }
        MilestoneSet alone = new MilestoneSet(pair.compared(), List.of(pair), List.of());
        return MeasureRegistry.all().stream()
                .filter(measure -> measure.over(alone).leftOut() > 0)
                .map(Measure::key)
                .toList();
    }

    /** The value of a measure; null only if it compares periods and there is nothing to compare with. */
    @SuppressWarnings("unchecked")
    public <V extends MeasureValue> @Nullable V find(Measure<V> measure) {
        return (V) result(measure.key()).value();
    }

    /** The value of a measure that always has one. */
    public <V extends MeasureValue> V get(Measure<V> measure) {
        return Objects.requireNonNull(find(measure), measure.key());
    }

    /** The number of milestones that a measure left out because a field that it needs is in error. */
    public int leftOut(Measure<?> measure) {
        return result(measure.key()).leftOut();
    }

    /** The number of milestones left out, by the key of the measure; measures that left none out are absent. */
    public Map<String, Integer> leftOut() {
        Map<String, Integer> leftOut = new LinkedHashMap<>();
        PLACES.forEach((key, place) -> {
            int count = results.get(place).leftOut();
            if (count > 0) {
                leftOut.put(key, count);
            }
        });
        return leftOut;
    }

    private MeasureResult<?> result(String key) {
        return results.get(Objects.requireNonNull(PLACES.get(key), key));
    }

    public int milestones() {
        return get(MeasureRegistry.MILESTONES).value();
    }

    public int open() {
        return get(MeasureRegistry.OPEN).value();
    }

    public int completed() {
        return get(MeasureRegistry.COMPLETED).value();
    }

    public int stopped() {
        return get(MeasureRegistry.STOPPED).value();
    }

    public int overdue() {
        return get(MeasureRegistry.OVERDUE).value();
    }

    public Rate completionRate() {
        return get(MeasureRegistry.COMPLETION_RATE);
    }

    public Rate dueRate() {
        return get(MeasureRegistry.DUE_RATE);
    }

    public RagCounts rag() {
        return get(MeasureRegistry.RAG);
    }

    public Spread slippageDays() {
        return get(MeasureRegistry.SLIPPAGE_DAYS);
    }

    public Median driftDays() {
        return get(MeasureRegistry.DRIFT_DAYS);
    }

    /** Null if there is no previous period, or no footprint has a readable or nil return in both. */
    public @Nullable Movement movement() {
        return find(MeasureRegistry.MOVEMENT);
    }

    public Map<ChangeStage, StageCount> changeStage() {
        return get(MeasureRegistry.CHANGE_STAGE).counts();
    }
}
