package org.waymark.pack.trace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.pack.trace.FigureTrace.Part;
import org.waymark.progress.BreakdownMeasure;
import org.waymark.progress.CountMeasure;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureValue;
import org.waymark.progress.MovementMeasure;
import org.waymark.progress.QuantileMeasure;
import org.waymark.progress.Rate;
import org.waymark.progress.RateMeasure;

/**
 * Counts the value of a measure from the milestones behind it; empty for a measure that is a number for each part.
 *
 * @param parts the parts of the figure
 */
record FigureRecount(List<Part> parts) implements Measure.Visitor<Optional<MeasureValue>> {

    /** A rate of the first of two parts. */
    static Rate rate(List<Part> parts) {
        int counted = parts.get(0).size();
        return new Rate(counted, counted + parts.get(1).size());
    }

    @Override
    public Optional<MeasureValue> count(CountMeasure count) {
        return Optional.empty();
    }

    @Override
    public Optional<MeasureValue> rate(RateMeasure rate) {
        return Optional.of(rate(parts));
    }

    @Override
    public Optional<MeasureValue> breakdown(BreakdownMeasure<?, ?> breakdown) {
        return Optional.empty();
    }

    @Override
    public Optional<MeasureValue> quantile(QuantileMeasure<?> quantile) {
        List<Number> numbers = parts.get(0).milestones().stream()
                .map(TracedMilestone::number)
                .filter(Objects::nonNull)
                .map(Number.class::cast)
                .toList();
        return Optional.ofNullable(quantile.summary().apply(numbers));
    }

    @Override
    public Optional<MeasureValue> movement(MovementMeasure movement) {
        return Optional.empty();
    }
}
