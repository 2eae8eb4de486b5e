package org.waymark.progress;

import java.util.function.Function;

/**
 * A measure that is a share of the returns expected for a period. It is not a {@link Measure}, because it counts returns
 * and not milestones.
 *
 * @param description the measure's names and definition
 * @param noun the words that follow the number of returns in a text, such as {@code expected returns accepted}
 * @param needsDeadline whether it has no value in a programme without a deadline
 * @param value returns the rate from the coverage of a period
 */
public record ReturnRate(
        MeasureDescription description, String noun, boolean needsDeadline, Function<Coverage, Rate> value) {

    /** The member name in JSON and the name in CSV. */
    public String key() {
        return description.key();
    }

    /** The label that people read. */
    public String title() {
        return description.title();
    }

    /** The rate for a period. */
    public Rate of(Coverage coverage) {
        return value.apply(coverage);
    }
}
