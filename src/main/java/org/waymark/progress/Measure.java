package org.waymark.progress;

import java.util.List;

/**
 * One measure of milestones: its names, which milestones it covers, which of them it counts, and the value that it makes
 * of them. Every computation, report, explanation and link reads a measure from here. {@link MeasureRegistry} lists all
 * measures.
 *
 * <p>A measure first decides which milestones it covers, in three-valued logic (see {@link Membership}), and counts only
 * those. If a field in error makes that impossible to decide, the milestone is left out, and the result reports how many
 * were. Measures are immutable and thread-safe.
 *
 * <pre>{@code
 * Rate rate = progress.overall().get(MeasureRegistry.COMPLETION_RATE);
 * }</pre>
 *
 * @param <V> the type of its value
 */
public sealed interface Measure<V extends MeasureValue>
        permits CountMeasure, RateMeasure, BreakdownMeasure, QuantileMeasure, MovementMeasure {

    MeasureDescription description();

    /** Computes the measure over a set of milestones. */
    MeasureResult<V> over(MilestoneSet set);

    /**
     * The milestones behind the measure's numbers: for a count, those counted; for a rate, the numerator and the
     * denominator; for a median, those with a value; for a breakdown, those of each part.
     */
    List<MilestoneFilter> filters();

    /** Calls the visitor's method for this family of measures. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Handles each family of measures. A new family is a compile error wherever measures are shown.
     *
     * @param <R> the type of the result
     */
    interface Visitor<R> {

        R count(CountMeasure measure);

        R rate(RateMeasure measure);

        R breakdown(BreakdownMeasure<?, ?> measure);

        R quantile(QuantileMeasure<?> measure);

        R movement(MovementMeasure measure);
    }

    /** The member name in JSON and the name in CSV. */
    default String key() {
        return description().key();
    }

    /** The label that people read. */
    default String title() {
        return description().title();
    }

    /** The ID of the filter that finds the milestones of one part of a breakdown. */
    default String filterId(String part) {
        return key() + "-" + part;
    }
}
