package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one period: the content of a report. Immutable, unformatted and independent of locale, time zone and
 * clock.
 *
 * @param programme the programme's name
 * @param period the reported month
 * @param previous the month it is compared with, which is the latest earlier month in the input; null if there is none
 * @param asOf the date of the report
 * @param coverage the returns that were expected and received
 * @param overall the measures over everything that is shown
 * @param dimensions all six dimensions, or the selected ones, in their order
 * @param footprints every expected footprint, or the selected ones, in the programme's order, including those without a
 *     return
 * @param leftOut rows, returns and files that are not counted in the figures, or only in some
 * @param removed milestones of the previous period that were not reported again, with their values in that period, by
 *     footprint, then by ID
 * @param trend the overall figures month by month
 * @param comparison the rates of footprints, with the limits within which differences may be chance, in the order of
 *     {@link MeasureRegistry#COMPARED}; empty if the report is limited to some footprints
 * @param burnUp the plan against what is completed and forecast, month by month
 * @param decisions every open milestone that needs a decision, the most urgent first; those whose dimension is blank or in
 *     error are left out
 * @param outcomes what became of the decisions of the latest earlier month that has any, in the order of the record
 * @param learning pairs of footprints that could learn from each other
 * @param learningByChance how many pairs there would be on average if what milestones show were shuffled among them
 * @param narrowed the part that the report is limited to, such as "Relating only", or null for the whole programme
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
        List<FootprintFunnel> comparison,
        BurnUp burnUp,
        List<Decision> decisions,
        List<DecisionOutcome> outcomes,
        List<LearningPair> learning,
        double learningByChance,
        @Nullable String narrowed) {

    public Progress {
        dimensions = List.copyOf(dimensions);
        footprints = List.copyOf(footprints);
        leftOut = List.copyOf(leftOut);
        removed = List.copyOf(removed);
        comparison = List.copyOf(comparison);
        decisions = List.copyOf(decisions);
        outcomes = List.copyOf(outcomes);
        learning = List.copyOf(learning);
    }

    /** Every milestone shown, by dimension; those whose dimension is blank or in error come last. */
    public List<MilestonePair> milestones() {
        Stream<MilestonePair> withDimension = dimensions.stream().flatMap(dimension -> dimension.milestones().stream());
        Stream<MilestonePair> others = footprints.stream()
                .flatMap(footprint -> footprint.milestones().stream())
                .filter(each -> each.milestone().dimension() == null);
        return Stream.concat(withDimension, others).toList();
    }
}
