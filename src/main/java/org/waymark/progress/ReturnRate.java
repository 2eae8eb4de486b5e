package org.waymark.progress;

import java.util.function.Function;

/**
 * A share of the returns expected for a period.
 *
 * @param noun follows the number of returns it is a share of, such as {@code expected returns accepted}
 * @param needsDeadline whether it has no value in a programme that sets no deadline
 * @param value of the coverage of a period
 */
public record ReturnRate(
        MeasureDescription description, String noun, boolean needsDeadline, Function<Coverage, Rate> value) {

    /** Its member in JSON and its name in CSV. */
    public String key() {
        return description.key();
    }

    /** Its label. */
    public String title() {
        return description.title();
    }

    /** The rate of a period. */
    public Rate of(Coverage coverage) {
        return value.apply(coverage);
    }
}
