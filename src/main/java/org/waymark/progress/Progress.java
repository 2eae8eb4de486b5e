package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one period: everything a report shows.
 *
 * @param programme the programme's name
 * @param previous the period it is compared with: the latest one before it in the input; null when there is none
 * @param asOf the day for which the report speaks
 * @param overall the figures of everything that is shown
 * @param dimensions all six, or those asked for, in their order
 * @param footprints every expected footprint, or those asked for, in the programme's order, those without a return too
 * @param leftOut rows and returns that did not enter the figures
 * @param removed milestones of the previous period that are no longer there, as they stood then, by footprint, then id
 * @param trend how it came here, month by month
 * @param learning who could learn from whom
 * @param narrowed what the reader asked to see of it, such as "Relating only", or null when it is the whole
 */
public record Progress(
        String programme,
        YearMonth period,
        @Nullable YearMonth previous,
        LocalDate asOf,
        Coverage coverage,
        Measures overall,
        List<DimensionProgress> dimensions,
        List<FootprintProgress> footprints,
        List<LeftOut> leftOut,
        List<MilestonePair> removed,
        Trend trend,
        List<LearningPair> learning,
        @Nullable String narrowed) {

    public Progress {
        dimensions = List.copyOf(dimensions);
        footprints = List.copyOf(footprints);
        leftOut = List.copyOf(leftOut);
        removed = List.copyOf(removed);
        learning = List.copyOf(learning);
    }

    /** Every milestone shown: by dimension, and after them those whose dimension is blank or in error. */
    public List<MilestonePair> milestones() {
        Stream<MilestonePair> placed = dimensions.stream().flatMap(dimension -> dimension.milestones().stream());
        Stream<MilestonePair> others = footprints.stream()
                .flatMap(footprint -> footprint.milestones().stream())
                .filter(each -> each.milestone().dimension() == null);
        return Stream.concat(placed, others).toList();
    }
}
