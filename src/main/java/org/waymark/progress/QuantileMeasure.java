package org.waymark.progress;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A measure that takes the median, or the median and the quartiles, of one number for each milestone.
 *
 * @param description the measure's names and definition
 * @param over the milestones that can have a number
 * @param number returns the number of a milestone, or null if it has none and is not counted
 * @param acrossPeriods whether the number compares a milestone with the previous period
 * @param quartiles whether the value has quartiles and a maximum in addition to the median
 * @param summary turns the numbers into the value
 * @param <V> the type of the value
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
                set.pairs(),
                over.membership(),
                included -> summary.apply(
                        included.stream().map(number).filter(Objects::nonNull).toList()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.quantile(this);
    }

    @Override
    public List<MilestoneFilter> filters() {
        return List.of(new MilestoneFilter(
                over.id(),
                over.title(),
                pair -> over.membership().apply(pair) == Membership.IN && number.apply(pair) != null));
    }
}
