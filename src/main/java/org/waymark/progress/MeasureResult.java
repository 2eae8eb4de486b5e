package org.waymark.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of a measure over a set of milestones.
 *
 * @param value the value; null only for a measure that compares periods, if there is nothing to compare with
 * @param leftOut the number of milestones that were left out because a field that the measure needs is in error
 * @param <V> the type of the value
 */
public record MeasureResult<V extends MeasureValue>(
        @Nullable V value, int leftOut) {

    /** Makes a value of the milestones that are in, and counts those that an error hides. */
    static <S, V extends MeasureValue> MeasureResult<V> of(
            Collection<S> all, Function<S, Membership> membership, Function<List<S>, V> value) {
        List<S> included = new ArrayList<>();
        int hidden = 0;
        for (S each : all) {
            switch (membership.apply(each)) {
                case IN -> included.add(each);
                case HIDDEN -> hidden++;
                case OUT -> {}
            }
        }
        return new MeasureResult<>(value.apply(included), hidden);
    }
}
