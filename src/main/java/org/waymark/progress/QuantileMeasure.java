package org.waymark.progress;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A median, or median and quartiles, of a number that each milestone has.
 *
 * @param over who enters, and has a number if there is one
 * @param number of a milestone; null leaves it uncounted
 * @param acrossPeriods whether it compares a milestone with itself in the previous period
 * @param quartiles whether its values have quartiles and a greatest number beside the median
 * @param summary what is made of the numbers
 */
public record QuantileMeasure<V extends MeasureValue>(
        MeasureDescription description,
        Population<MilestonePair> over,
        Function<MilestonePair, @Nullable Number> number,
        boolean acrossPeriods,
        boolean quartiles,
        Function<List<Number>, V> summary)
        implements Measure<V> {

    @Override
    public MeasureResult<V> over(MilestoneSet set) {
        return MeasureResult.of(
                set.tracked(),
                over.membership(),
                entering -> summary.apply(
                        entering.stream().map(number).filter(Objects::nonNull).toList()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.quantile(this);
    }

    @Override
    public List<MilestoneFilter> filters() {
        return List.of(new MilestoneFilter(
                over.id(), over.title(), t -> over.membership().apply(t) == Membership.IN && number.apply(t) != null));
    }
}
