package org.waymark.progress;

import java.util.OptionalDouble;

/**
 * A share of milestones or returns.
 *
 * @param count how many have the property
 * @param n out of how many; 0 when there is nothing to count, and then there is no rate
 */
public record Rate(int count, int n) {

    /** Between 0 and 1; empty, never 0, when there is nothing to count. */
    public OptionalDouble value() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / n);
    }
}
