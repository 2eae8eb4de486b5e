package org.waymark.progress;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A share of milestones or returns: count / n.
 *
 * @param count the numerator
 * @param n the denominator; if it is 0, there is no rate
 */
public record Rate(int count, int n) implements MeasureValue {

    /** The share, from 0 to 1; empty, not 0, if n is 0. */
    public OptionalDouble value() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / n);
    }

    @Override
    public OptionalDouble number() {
        return value();
    }

    @Override
    public OptionalInt sampleSize() {
        return OptionalInt.of(n);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.rate(this);
    }
}
