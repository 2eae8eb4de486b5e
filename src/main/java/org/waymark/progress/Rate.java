package org.waymark.progress;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A share of milestones or returns.
 *
 * @param count how many have the property
 * @param n out of how many; 0 when there is nothing to count, and then there is no rate
 */
public record Rate(int count, int n) implements MeasureValue {

    /** Between 0 and 1; empty, never 0, when there is nothing to count. */
    public OptionalDouble value() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / n);
    }

    @Override
    public OptionalInt restsOn() {
        return OptionalInt.of(n);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.rate(this);
    }
}
