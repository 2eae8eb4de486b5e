package org.waymark.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A measure over a set of milestones.
 *
 * @param value null only for a measure that compares periods, when there is nothing to compare with
 * @param leftOut how many milestones could not enter, because a field that the measure needs is in error
 */
public record MeasureResult<V extends MeasureValue>(
        @Nullable V value, int leftOut) {

    /** Sorts milestones into those that enter and those that an error hides, and makes a value of the former. */
    static <S, V extends MeasureValue> MeasureResult<V> of(
            Collection<S> all, Function<S, Membership> membership, Function<List<S>, V> value) {
        List<S> entering = new ArrayList<>();
        int hidden = 0;
        for (S each : all) {
            switch (membership.apply(each)) {
                case IN -> entering.add(each);
                case HIDDEN -> hidden++;
                case OUT -> {}
            }
        }
        return new MeasureResult<>(value.apply(entering), hidden);
    }
}
