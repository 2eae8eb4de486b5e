package org.waymark.pack.trace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Dimension;
import org.waymark.progress.BreakdownMeasure;
import org.waymark.progress.CountMeasure;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureValue;
import org.waymark.progress.MovementMeasure;
import org.waymark.progress.QuantileMeasure;
import org.waymark.progress.Rate;
import org.waymark.progress.RateMeasure;

/**
 * A figure of a pack with the milestones behind it. Its value is counted from these milestones. Immutable.
 *
 * @param programme the programme's name
 * @param period the month
 * @param asOf the date of the pack
 * @param measure the measure, with its title and definition
 * @param dimension the dimension that the figure is limited to; null for all
 * @param footprint the code of the footprint that the figure is limited to; null for all
 * @param parts the milestones, by what the figure does with them. A rate has two parts: those counted, and the others of
 *     the denominator
 * @param leftOut the milestones that the figure leaves out because a field that it needs is in error
 */
public record FigureTrace(
        String programme,
        YearMonth period,
        LocalDate asOf,
        Measure<?> measure,
        @Nullable Dimension dimension,
        @Nullable String footprint,
        List<Part> parts,
        List<TracedMilestone> leftOut) {

    /** The key of the part of a rate, count or median that has the milestones counted. */
    public static final String COUNTED = "counted";

    /** The key of the part of a rate that has the other milestones of the denominator. */
    public static final String NOT_COUNTED = "notCounted";

    /**
     * Milestones with which the figure does the same.
     *
     * @param key {@link #COUNTED}, {@link #NOT_COUNTED}, or the key of a part of a breakdown
     * @param title what they have in common
     * @param milestones the milestones, in the order of the pack
     */
    public record Part(String key, String title, List<TracedMilestone> milestones) {

        public Part {
            milestones = List.copyOf(milestones);
        }

        public int size() {
            return milestones.size();
        }
    }

    public FigureTrace {
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
    }

    /** The rate, median or spread counted from the milestones; null for a figure that is a number for each part. */
    public @Nullable MeasureValue value() {
        return measure.accept(new Recount()).orElse(null);
    }

    /** The number of milestones that the figure is based on: the denominator of a rate, or all that are listed. */
    public int n() {
        MeasureValue value = value();
        OptionalInt sample = value == null ? OptionalInt.empty() : value.sampleSize();
        return sample.orElseGet(() -> parts.stream().mapToInt(Part::size).sum());
    }

    private final class Recount implements Measure.Visitor<Optional<MeasureValue>> {

        @Override
        public Optional<MeasureValue> count(CountMeasure count) {
            return Optional.empty();
        }

        @Override
        public Optional<MeasureValue> rate(RateMeasure rate) {
            int counted = parts.get(0).size();
            return Optional.of(new Rate(counted, counted + parts.get(1).size()));
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
}
