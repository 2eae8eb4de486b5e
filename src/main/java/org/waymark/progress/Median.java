package org.waymark.progress;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A median and how many values stand behind it.
 *
 * @param value null when there are none
 */
public record Median(@Nullable Double value, int n) implements MeasureValue {

    @Override
    public OptionalInt restsOn() {
        return OptionalInt.of(n);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.median(this);
    }
}
