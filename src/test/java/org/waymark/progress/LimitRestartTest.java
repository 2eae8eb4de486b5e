package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.progress.MilestoneBuilder.milestone;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.check.Verdict;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprints;
import org.waymark.programme.LimitRestart;
import org.waymark.programme.MeasureTarget;
import org.waymark.programme.MonthlyMeasure;
import org.waymark.programme.TrendSettings;

/** Targets of a programme, and limits that it starts again. */
class LimitRestartTest {

    private static final YearMonth LAST = YearMonth.parse("2026-10");
    private static final int MONTHS = 24;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void limitsAfterARestartAreThoseOfTheLaterMonthsAlone(long seed) {
        Random random = new Random(seed);
        Verdict verdict = verdict(random);
        YearMonth from = LAST.minusMonths(random.nextInt(MONTHS - 1));
        Trend plain = trend(verdict, TrendSettings.NONE, Narrowing.NONE);
        Trend restarted = trend(
                verdict,
                restarts(new LimitRestart(MonthlyMeasure.DUE_ON_TIME_RATE, from, "a new definition")),
                Narrowing.NONE);

        ControlChart chart = Objects.requireNonNull(restarted.charts().get("dueOnTimeRate"));
        int first = (int) plain.points().stream()
                .filter(point -> point.period().isBefore(from))
                .count();
        List<Double> later = values(plain).subList(first, MONTHS);
        assertThat(chart.values().subList(0, first)).containsOnlyNulls();
        assertThat(chart.values().subList(first, MONTHS)).isEqualTo(later);
        agreeWithNaiveLimits(chart, later);
        assertThat(chart.signals())
                .allSatisfy(signal -> assertThat(signal.index()).isGreaterThanOrEqualTo(first));
        assertThat(marks(chart)).isEqualTo(NaiveSignals.of(chart));
        assertThat(Objects.requireNonNull(chart.restart()).from()).isEqualTo(from);
        // the months keep their values, and other flows keep their limits
        assertThat(restarted.points()).isEqualTo(plain.points());
        assertThat(restarted.charts().get("driftDays")).isEqualTo(plain.charts().get("driftDays"));
    }

    /** Mean and limits with one pass over pairs of months, where the chart keeps lists. */
    private static void agreeWithNaiveLimits(ControlChart chart, List<Double> values) {
        double sum = 0;
        int n = 0;
        double distances = 0;
        int pairs = 0;
        for (int at = 0; at < values.size(); at++) {
            if (values.get(at) != null) {
                sum += values.get(at);
                n++;
                if (at > 0 && values.get(at - 1) != null) {
                    distances +=
                            Math.max(values.get(at), values.get(at - 1)) - Math.min(values.get(at), values.get(at - 1));
                    pairs++;
                }
            }
        }
        if (n == 0) {
            assertThat(chart.mean()).isNull();
            return;
        }
        double mean = sum / n;
        assertThat(chart.mean()).isCloseTo(mean, within(1e-9));
        assertThat(chart.trial()).isEqualTo(n < 12);
        if (pairs == 0 || distances == 0) {
            assertThat(chart.upper()).isNull();
        } else {
            assertThat(chart.upper()).isCloseTo(mean + 2.66 * distances / pairs, within(1e-9));
            assertThat(chart.lower()).isCloseTo(mean - 2.66 * distances / pairs, within(1e-9));
        }
    }

    @Test
    void latestRestartUpToTheReportedMonthCounts() {
        Verdict verdict = verdict(new Random(1));
        TrendSettings settings = restarts(
                new LimitRestart(MonthlyMeasure.DUE_ON_TIME_RATE, LAST.minusMonths(8), "first"),
                new LimitRestart(MonthlyMeasure.DUE_ON_TIME_RATE, LAST.plusMonths(1), "not yet"),
                new LimitRestart(MonthlyMeasure.DUE_ON_TIME_RATE, LAST.minusMonths(4), "second"));

        ControlChart chart = trend(verdict, settings, Narrowing.NONE).charts().get("dueOnTimeRate");

        assertThat(Objects.requireNonNull(chart.restart()).reason()).isEqualTo("second");
    }

    @Test
    void restartInOrBeforeTheFirstMonthChangesNothing() {
        Verdict verdict = verdict(new Random(2));
        Trend plain = trend(verdict, TrendSettings.NONE, Narrowing.NONE);

        for (int before : new int[] {MONTHS - 1, MONTHS, 60}) {
            TrendSettings settings =
                    restarts(new LimitRestart(MonthlyMeasure.DUE_ON_TIME_RATE, LAST.minusMonths(before), "long ago"));
            assertThat(trend(verdict, settings, Narrowing.NONE).charts()).isEqualTo(plain.charts());
        }
    }

    @Test
    void restartAppliesToDimensionsAndFootprints() {
        Progress progress = ProgressCalculator.of(
                verdict(new Random(3)),
                request(
                        restarts(new LimitRestart(MonthlyMeasure.DRIFT_DAYS, LAST.minusMonths(3), "new forecasts")),
                        Narrowing.NONE));

        assertThat(Stream.concat(
                        progress.dimensions().stream().map(DimensionProgress::trend),
                        progress.footprints().stream().map(FootprintProgress::trend)))
                .hasSize(9)
                .allSatisfy(trend ->
                        assertThat(trend.charts().get("driftDays").restart()).isNotNull());
    }

    @Test
    void targetIsForTheWholeProgramme() {
        MeasureTarget target = new MeasureTarget(MonthlyMeasure.COMPLETION_RATE, 0.9, LAST.plusMonths(5));
        TrendSettings settings = new TrendSettings(List.of(target), List.of());
        Verdict verdict = verdict(new Random(4));
        Progress progress = ProgressCalculator.of(verdict, request(settings, Narrowing.NONE));

        assertThat(progress.trend().targets()).containsExactly(target);
        assertThat(progress.trend().target("dueRate")).isEmpty();
        assertThat(progress.dimensions())
                .allSatisfy(each -> assertThat(each.trend().targets()).isEmpty());
        assertThat(progress.footprints())
                .allSatisfy(each -> assertThat(each.trend().targets()).isEmpty());
        assertThat(trend(verdict, settings, Narrowing.to(Set.of(Dimension.DOING), Set.of()))
                        .targets())
                .isEmpty();
    }

    /** The settings know the measures that trends show, which are registered in a higher layer. */
    @Test
    void settingsKnowEveryMeasureThatTrendsShow() {
        List<MeasureDescription> shown = Stream.concat(
                        MeasureRegistry.inTrends().stream().map(Measure::description),
                        ReturnMeasures.ALL.stream().map(ReturnRate::description))
                .toList();

        assertThat(Arrays.stream(MonthlyMeasure.values()).map(MonthlyMeasure::key))
                .containsExactlyElementsOf(
                        shown.stream().map(MeasureDescription::key).toList());
        for (MonthlyMeasure measure : MonthlyMeasure.values()) {
            MeasureDescription description = MeasureRegistry.description(measure.key());
            assertThat(measure.flow()).isEqualTo(description.monthly().flow());
            assertThat(measure.share()).isEqualTo(description.unit() == MeasureUnit.SHARE);
        }
    }

    private static TrendSettings restarts(LimitRestart... restarts) {
        return new TrendSettings(List.of(), List.of(restarts));
    }

    private static String marks(ControlChart chart) {
        String[] letters = chart.values().stream().map(value -> "-").toArray(String[]::new);
        chart.signals()
                .forEach(
                        signal -> letters[signal.index()] = signal.kind().name().substring(0, 1));
        return Arrays.stream(letters).collect(Collectors.joining());
    }

    private static List<Double> values(Trend trend) {
        return Objects.requireNonNull(trend.charts().get("dueOnTimeRate")).values();
    }

    private static Trend trend(Verdict verdict, TrendSettings settings, Narrowing narrowing) {
        return ProgressCalculator.of(verdict, request(settings, narrowing)).trend();
    }

    private static ProgressRequest request(TrendSettings settings, Narrowing narrowing) {
        return new ProgressRequest(
                "Any",
                new Footprints(FictionalProgramme.THREE.all()),
                null,
                List.of(),
                settings,
                LAST,
                FictionalProgramme.AS_OF,
                narrowing);
    }

    /** Two years in which 3 to 12 milestones of each footprint are due in a month, some months with too few to count. */
    private static Verdict verdict(Random random) {
        List<ReturnBuilder> returns = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            YearMonth period = LAST.minusMonths(MONTHS - 1L - month);
            double onTime = random.nextDouble();
            for (String footprint : List.of("N1", "S1", "W1")) {
                List<MilestoneBuilder> rows = new ArrayList<>();
                int due = random.nextInt(4) == 0 ? 1 : 3 + random.nextInt(10);
                for (int at = 0; at < due; at++) {
                    rows.add(milestone("D-" + period + "-" + at)
                            .in(Dimension.values()[random.nextInt(6)])
                            .baseline(period + "-15")
                            .completedOn(period + (random.nextDouble() < onTime ? "-14" : "-16")));
                }
                for (int at = 0; at < 8; at++) {
                    rows.add(milestone("O-" + at)
                            .in(Dimension.values()[at % 6])
                            .forecast(LAST.plusYears(1)
                                    .atDay(15)
                                    .plusDays(random.nextInt(30))
                                    .toString()));
                }
                returns.add(ReturnBuilder.from(footprint, period.toString(), rows.toArray(MilestoneBuilder[]::new)));
            }
        }
        return ReturnBuilder.verdict(returns.toArray(ReturnBuilder[]::new));
    }
}
