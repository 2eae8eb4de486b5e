package org.waymark.progress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.ChangeStage;

/**
 * The value of every measure over a set of milestones: one dimension, one footprint, one dimension of one footprint, or
 * all. {@link MeasureRegistry} says what each means. The methods named after measures are for texts and pictures that
 * speak of these alone; whatever shows every measure iterates over the registry.
 *
 * @param byKey every measure of the registry by its key
 */
public record Measures(Map<String, MeasureResult<?>> byKey) {

    public Measures {
        byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }

    /** Computes every measure of a set. */
    static Measures of(MilestoneSet set) {
        Map<String, MeasureResult<?>> byKey = new LinkedHashMap<>();
        MeasureRegistry.all().forEach(measure -> byKey.put(measure.key(), measure.over(set)));
        return new Measures(byKey);
    }

    /** The value of a measure; null only when it compares periods and there is nothing to compare with. */
    @SuppressWarnings("unchecked")
    public <V extends MeasureValue> @Nullable V find(Measure<V> measure) {
        return (V) measured(measure.key()).value();
    }

    /** The value of a measure that always has one. */
    public <V extends MeasureValue> V get(Measure<V> measure) {
        return Objects.requireNonNull(find(measure), measure.key());
    }

    /** How many milestones could not enter a measure because of an error in a field it needs. */
    public int leftOut(Measure<?> measure) {
        return measured(measure.key()).leftOut();
    }

    /** For each measure by its key, how many milestones it left out; measures that leave none out are absent. */
    public Map<String, Integer> leftOut() {
        Map<String, Integer> leftOut = new LinkedHashMap<>();
        byKey.forEach((key, measured) -> {
            if (measured.leftOut() > 0) {
                leftOut.put(key, measured.leftOut());
            }
        });
        return leftOut;
    }

    private MeasureResult<?> measured(String key) {
        return Objects.requireNonNull(byKey.get(key), key);
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

    /** Null when there is no previous period, or no footprint with a readable (or nil) return in both. */
    public @Nullable Movement movement() {
        return find(MeasureRegistry.MOVEMENT);
    }

    public Map<ChangeStage, StageCount> changeStage() {
        return get(MeasureRegistry.CHANGE_STAGE).counts();
    }
}
