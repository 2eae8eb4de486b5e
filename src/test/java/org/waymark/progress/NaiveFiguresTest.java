package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.FictionalProgramme.request;
import static org.waymark.progress.ReturnBuilder.verdict;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.check.Milestone;
import org.waymark.programme.Boundary;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.Level;
import org.waymark.programme.Solution;

/** Figures of random milestones, some with values in error, against a second computation in another style. */
class NaiveFiguresTest {

    private static final LocalDate PERIOD_END = LocalDate.parse("2026-10-31");

    /** The names of measures that the second computation splits into several numbers. */
    private static final Map<Measure<?>, String> SPLIT = Map.of(
            MeasureRegistry.RAG, "green",
            MeasureRegistry.SLIPPAGE_DAYS, "slippage.median",
            MeasureRegistry.DRIFT_DAYS, "drift.median",
            MeasureRegistry.MOVEMENT, "improved",
            MeasureRegistry.CHANGE_STAGE, "stage." + ChangeStage.MINDSET,
            MeasureRegistry.BOUNDARY_REACH, "boundary." + Boundary.SECTOR,
            MeasureRegistry.LEVELS, "level." + Level.PLACE,
            MeasureRegistry.SOLUTIONS, "solution." + Solution.CLUMSY,
            MeasureRegistry.OUTCOME_PROGRESS, "outcome.median");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void bothCalculationsAgreeInTotalByDimensionAndByFootprint(long seed) {
        Random random = new Random(seed);
        List<Milestone> now = new ArrayList<>();
        List<Milestone> before = new ArrayList<>();
        List<ReturnBuilder> returns = new ArrayList<>();
        for (String footprint : List.of("N1", "S1", "W1")) {
            returns.add(random(random, footprint, "2026-09", before));
            returns.add(random(random, footprint, "2026-10", now));
        }

        Progress progress = ProgressCalculator.of(verdict(returns.toArray(ReturnBuilder[]::new)), request());

        agree(progress.overall(), now, before, m -> true);
        for (DimensionProgress each : progress.dimensions()) {
            // a milestone that changed its dimension counts in its current one, so matches come from every dimension
            List<Milestone> here =
                    now.stream().filter(m -> m.dimension() == each.dimension()).toList();
            List<Milestone> there = before.stream()
                    .filter(b -> matchOf(b, now) == null
                            ? b.dimension() == each.dimension()
                            : here.contains(matchOf(b, now)))
                    .toList();
            agree(each.measures(), here, there, m -> true);
        }
        for (FootprintProgress each : progress.footprints()) {
            agree(
                    each.measures(),
                    now,
                    before,
                    m -> m.key().footprint().equals(each.footprint().code()));
        }
        assertThat(progress.overall().milestones()).isEqualTo(now.size()).isPositive();
        agree(progress.burnUp(), now, before);
    }

    @Test
    void everyMeasureHasASecondComputation() {
        Map<String, Double> naive = NaiveFigures.of(List.of(), List.of(), PERIOD_END);

        assertThat(MeasureRegistry.all())
                .isNotEmpty()
                .allSatisfy(measure -> assertThat(naive)
                        .containsKey(SPLIT.getOrDefault(
                                measure, measure.description().key())));
    }

    private static Milestone matchOf(Milestone before, List<Milestone> now) {
        return now.stream()
                .filter(m -> m.id() != null
                        && m.id().equals(before.id())
                        && m.key().footprint().equals(before.key().footprint()))
                .findFirst()
                .orElse(null);
    }

    private static void agree(
            Measures measures, List<Milestone> now, List<Milestone> before, Predicate<Milestone> wanted) {
        Map<String, Double> naive = NaiveFigures.of(
                now.stream().filter(wanted).toList(),
                before.stream().filter(wanted).toList(),
                PERIOD_END);
        Map<String, Double> ours = numbers(measures);
        assertThat(ours).containsOnlyKeys(naive.keySet());
        naive.forEach((name, expected) -> {
            if (expected == null) {
                assertThat(ours.get(name)).as(name).isNull();
            } else {
                assertThat(ours.get(name)).as(name).isCloseTo(expected, Offset.offset(1e-9));
            }
        });
    }

    private static void agree(BurnUp burnUp, List<Milestone> now, List<Milestone> before) {
        YearMonth period = YearMonth.from(PERIOD_END);
        assertThat(burnUp.points())
                .hasSizeGreaterThan(6)
                .allSatisfy(point -> assertThat(List.of(
                                point.planned(),
                                point.completed() == null ? -1 : point.completed(),
                                point.forecast(),
                                point.firstPlanned()))
                        .as("%s", point.period())
                        .isEqualTo(NaiveBurnUp.at(point.period(), now, before, period)));
    }

    private static Map<String, Double> numbers(Measures m) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("milestones", (double) m.milestones());
        numbers.put("open", (double) m.open());
        numbers.put("completed", (double) m.completed());
        numbers.put("stopped", (double) m.stopped());
        numbers.put("delayed", (double) m.get(MeasureRegistry.DELAYED).value());
        rate(numbers, "completionRate", m.completionRate());
        rate(numbers, "dueRate", m.dueRate());
        rate(numbers, "dueOnTimeRate", m.get(MeasureRegistry.DUE_ON_TIME_RATE));
        numbers.put("overdue", (double) m.overdue());
        numbers.put("green", (double) m.rag().green());
        numbers.put("amber", (double) m.rag().amber());
        numbers.put("red", (double) m.rag().red());
        numbers.put("unrated", (double) m.rag().unrated());
        numbers.put("slippage.n", (double) m.slippageDays().n());
        numbers.put("slippage.p25", m.slippageDays().p25());
        numbers.put("slippage.median", m.slippageDays().median());
        numbers.put("slippage.p75", m.slippageDays().p75());
        numbers.put("slippage.max", m.slippageDays().max());
        Movement moved = m.movement();
        numbers.put("improved", (double) moved.improved());
        numbers.put("worsened", (double) moved.worsened());
        numbers.put("same", (double) moved.same());
        numbers.put("newlyCompleted", (double) moved.newlyCompleted());
        numbers.put("newlyStopped", (double) moved.newlyStopped());
        numbers.put("reopened", (double) moved.reopened());
        numbers.put("resumed", (double) moved.resumed());
        numbers.put("added", (double) moved.added());
        numbers.put("removed", (double) moved.removed());
        numbers.put("drift.n", (double) m.driftDays().n());
        numbers.put("drift.median", m.driftDays().value());
        m.changeStage().forEach((stage, count) -> {
            numbers.put("stage." + stage, (double) count.milestones());
            numbers.put("stage.completed." + stage, (double) count.completed());
        });
        m.get(MeasureRegistry.BOUNDARY_REACH)
                .counts()
                .forEach((boundary, n) -> numbers.put("boundary." + boundary, (double) n));
        m.get(MeasureRegistry.LEVELS).counts().forEach((level, n) -> numbers.put("level." + level, (double) n));
        m.get(MeasureRegistry.SOLUTIONS)
                .counts()
                .forEach((solution, n) -> numbers.put("solution." + solution, (double) n));
        rate(numbers, "crossBoundaryRate", m.get(MeasureRegistry.CROSS_BOUNDARY_RATE));
        rate(numbers, "sharedLeadershipRate", m.get(MeasureRegistry.SHARED_LEADERSHIP_RATE));
        rate(numbers, "involvementRate", m.get(MeasureRegistry.INVOLVEMENT_RATE));
        rate(numbers, "evidenceRate", m.get(MeasureRegistry.EVIDENCE_RATE));
        rate(numbers, "sustainedRate", m.get(MeasureRegistry.SUSTAINED_RATE));
        numbers.put("sustainedUnchecked", (double)
                m.get(MeasureRegistry.SUSTAINED_UNCHECKED).value());
        numbers.put(
                "outcome.n", (double) m.get(MeasureRegistry.OUTCOME_PROGRESS).n());
        numbers.put("outcome.median", m.get(MeasureRegistry.OUTCOME_PROGRESS).value());
        return numbers;
    }

    private static void rate(Map<String, Double> numbers, String name, Rate rate) {
        OptionalDouble value = rate.value();
        numbers.put(name + ".n", (double) rate.n());
        numbers.put(name, value.isPresent() ? value.getAsDouble() : null);
    }

    private static ReturnBuilder random(Random random, String footprint, String period, List<Milestone> into) {
        ReturnBuilder one = RandomReturn.of(random, footprint, period);
        into.addAll(one.build().milestones());
        return one;
    }
}
