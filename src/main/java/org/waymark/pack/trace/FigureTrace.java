package org.waymark.pack.trace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Dimension;
import org.waymark.progress.MeasureDescription;
import org.waymark.progress.MeasureValue;
import org.waymark.progress.ReturnMeasures;

/**
 * A figure of a pack with the milestones, or for a rate of returns the footprints, behind it. Its value is counted from
 * these. Immutable.
 *
 * @param programme the programme's name
 * @param period the month of the pack
 * @param month the month of the figure: that of the pack, an earlier month of a trend, or any month of the burn-up
 * @param asOf the date of the pack
 * @param description the title and the definition of the measure
 * @param value the rate, median or spread, counted from the parts; null for a figure that is a number for each part
 * @param dimension the dimension that the figure is limited to; null for all
 * @param footprint the code of the footprint that the figure is limited to; null for all
 * @param parts the milestones, by how the figure uses them. A rate has two parts: those counted, and the others of
 *     the denominator
 * @param leftOut the milestones that the figure leaves out because a field that it needs is in error
 */
public record FigureTrace(
        String programme,
        YearMonth period,
        YearMonth month,
        LocalDate asOf,
        MeasureDescription description,
        @Nullable MeasureValue value,
        @Nullable Dimension dimension,
        @Nullable String footprint,
        List<Part> parts,
        List<TracedMilestone> leftOut) {

    /** The key of the part of a rate, count or median that has the milestones counted. */
    public static final String COUNTED = "counted";

    /** The key of the part of a rate that has the other milestones of the denominator. */
    public static final String NOT_COUNTED = "notCounted";

    /**
     * Milestones that the figure uses in the same way.
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

    /** The number of milestones or returns that the figure is based on: the denominator of a rate, or all that are listed. */
    public int n() {
        OptionalInt sample = value == null ? OptionalInt.empty() : value.sampleSize();
        return sample.orElseGet(() -> parts.stream().mapToInt(Part::size).sum());
    }

    /** Whether the figure counts returns and not milestones. */
    boolean ofReturns() {
        return ReturnMeasures.has(description.key());
    }
}
