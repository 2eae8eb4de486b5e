package org.waymark.pack.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.pack.PackFixtures;
import org.waymark.progress.Breakdown;
import org.waymark.progress.BreakdownMeasure;
import org.waymark.progress.CountMeasure;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Measures;
import org.waymark.progress.MilestoneFilter;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.MovementMeasure;
import org.waymark.progress.Progress;
import org.waymark.progress.QuantileMeasure;
import org.waymark.progress.RateMeasure;
import org.waymark.report.ReportFixtures;

/** A figure links to as many milestones as it counts. */
class MilestoneFilterTest {

    static Stream<Progress> figures() {
        return Stream.of(
                ReportFixtures.full(),
                ReportFixtures.crowded(),
                ReportFixtures.first(),
                ReportFixtures.empty(),
                PackFixtures.samples().progress());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureEqualsTheNumberOfMilestonesItLinksTo(Progress progress) {
        for (DimensionProgress dimension : progress.dimensions()) {
            assertThat(found(dimension.milestones())).containsAllEntriesOf(numbers(dimension.measures()));
        }
        for (FootprintProgress footprint : progress.footprints()) {
            assertThat(found(footprint.milestones())).containsAllEntriesOf(numbers(footprint.measures()));
        }
        assertThat(found(all(progress))).containsAllEntriesOf(numbers(progress.overall()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyMilestoneIsInAtMostOneDimension(Progress progress) {
        int placed = found(all(progress)).entrySet().stream()
                .filter(count ->
                        count.getKey().startsWith("in-") && !count.getKey().equals(PageFilters.IN_ERROR))
                .mapToInt(Map.Entry::getValue)
                .sum();

        assertThat(placed).isEqualTo(progress.overall().milestones());
    }

    private static List<MilestonePair> all(Progress progress) {
        return progress.footprints().stream()
                .flatMap(footprint -> footprint.milestones().stream())
                .toList();
    }

    /** How many milestones each filter finds. */
    private static Map<String, Integer> found(List<MilestonePair> milestones) {
        Map<String, Integer> found = new TreeMap<>();
        for (MilestoneFilter filter : PageFilters.all()) {
            found.put(
                    filter.id(), (int) milestones.stream().filter(filter.test()).count());
        }
        return found;
    }

    /** The figures of every measure, by the filters that must find as many milestones. */
    private static Map<String, Integer> numbers(Measures measures) {
        Map<String, Integer> numbers = new TreeMap<>();
        MeasureRegistry.all().forEach(measure -> measure.accept(new Numbers(measures, numbers)));
        numbers.remove(LinkedMilestoneTable.ALL);
        numbers.remove(LinkedMilestoneTable.REMOVED);
        return numbers;
    }

    private record Numbers(Measures measures, Map<String, Integer> numbers)
            implements Measure.Visitor<Map<String, Integer>> {

        @Override
        public Map<String, Integer> count(CountMeasure measure) {
            numbers.put(measure.key(), measures.get(measure).value());
            return numbers;
        }

        @Override
        public Map<String, Integer> rate(RateMeasure measure) {
            numbers.put(measure.countedId(), measures.get(measure).count());
            numbers.put(measure.among().id(), measures.get(measure).n());
            return numbers;
        }

        @Override
        public Map<String, Integer> breakdown(BreakdownMeasure<?, ?> measure) {
            return parts(measure, measures.get(measure));
        }

        @Override
        public Map<String, Integer> quantile(QuantileMeasure<?> measure) {
            numbers.put(measure.over().id(), measures.get(measure).sampleSize().orElseThrow());
            return numbers;
        }

        @Override
        public Map<String, Integer> movement(MovementMeasure measure) {
            return measures.movement() == null ? numbers : parts(measure, measures.movement());
        }

        private Map<String, Integer> parts(Measure<?> measure, Breakdown breakdown) {
            breakdown.parts().forEach(part -> numbers.put(measure.filterId(part.key()), part.count()));
            return numbers;
        }
    }
}
