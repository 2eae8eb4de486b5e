package org.waymark.progress;

import java.util.List;

/**
 * One measure: what it is called, who enters it, which of those count, and what is made of them. Everything that
 * computes, writes, explains or links a measure reads it from here. {@link MeasureRegistry} has them all.
 *
 * <p>The unit is the milestone. A measure says first who enters it, in three-valued logic, and counts those alone; a
 * milestone that might enter if a field were readable is left out and counted as such. Measures are immutable.
 *
 * @param <V> the kind of its value
 */
public sealed interface Measure<V extends MeasureValue>
        permits CountMeasure, RateMeasure, BreakdownMeasure, QuantileMeasure, MovementMeasure {

    MeasureDescription description();

    /** Computes it over a set of milestones. */
    MeasureResult<V> over(MilestoneSet set);

    /**
     * The sets of milestones behind its numbers: for a count those counted; for a rate those counted and those among
     * which they are counted; for a median those that have a value; for a breakdown those of each part.
     */
    List<MilestoneFilter> filters();

    /** Calls the method of the visitor for this family of measures. */
    <R> R accept(Visitor<R> visitor);

    /**
     * What to do with each family of measures. A new family is a compile error wherever measures are shown.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {

        R count(CountMeasure measure);

        R rate(RateMeasure measure);

        R breakdown(BreakdownMeasure<?, ?> measure);

        R quantile(QuantileMeasure<?> measure);

        R movement(MovementMeasure measure);
    }

    /** Its member in JSON and its name in CSV. */
    default String key() {
        return description().key();
    }

    /** Its label. */
    default String title() {
        return description().title();
    }

    /** The id of the filter that finds the milestones of one part of a breakdown. */
    default String filterId(String part) {
        return key() + "-" + part;
    }
}
