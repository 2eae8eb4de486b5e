package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.MilestoneBuilder.milestone;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.programme.Footprints;

/**
 * What the limits of flows mark in simulated programmes with fixed seeds: little where nothing special happens, and a real
 * drop soon. A programme has three footprints and 24 to 36 months; in each month about 24 milestones are due.
 */
@Tag("slow")
class StableProgrammeTest {

    private static final YearMonth LAST = YearMonth.parse("2026-10");
    private static final int DUE = 8;

    @Test
    void stableProgrammesHaveAtMostFivePercentOfTheirMonthsMarked() {
        int marked = 0;
        int months = 0;
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int length = 24 + random.nextInt(13);
            double onTime = 0.4 + 0.5 * random.nextDouble();
            Trend trend = trend(random, length, onTime, onTime);
            assertThat(trend.charts()).containsKeys("dueOnTimeRate", "driftDays", "reportingRate");
            for (ControlChart chart : trend.charts().values()) {
                marked += chart.signals().size();
                months += (int)
                        chart.values().stream().filter(value -> value != null).count();
            }
        }
        assertThat(months).isGreaterThan(30_000);
        assertThat(marked / (double) months).isLessThanOrEqualTo(0.05);
    }

    /** The rate of 24 due milestones has a standard deviation of sqrt(0.8 * 0.2 / 24), so the drop is two of them. */
    @Test
    void dropOfTwoStandardDeviationsIsFoundWithinNineMonths() {
        double drop = 2 * Math.sqrt(0.8 * 0.2 / (3 * DUE));

        assertThat(programmesFound(drop, 25)).isGreaterThanOrEqualTo(80);
        // the report of month nine alone finds fewer, because the drop has moved the mean and widened the limits by
        // then
        assertThat(programmesFound(drop, 33)).isBetween(65, 85);
    }

    /** Nine reports give chance nine occasions, so some programmes without a drop have a mark too; far fewer than with one. */
    @Test
    void nineReportsOfAStableProgrammeSeldomMarkAMonth() {
        assertThat(programmesFound(0, 25)).isLessThanOrEqualTo(40);
    }

    /**
     * How many of 100 programmes, whose rate drops after month 24, have a report up to month 33 that marks a month after the
     * drop.
     *
     * @param firstReport the month of the first report to look at
     */
    private static int programmesFound(double drop, int firstReport) {
        int found = 0;
        for (int seed = 0; seed < 100; seed++) {
            Trend trend = trend(new Random(seed), 33, 0.8, 0.8 - drop);
            List<Double> values = trend.charts().get("dueOnTimeRate").values();
            found += IntStream.rangeClosed(firstReport, 33).anyMatch(months -> marksLatest(values.subList(0, months)))
                    ? 1
                    : 0;
        }
        return found;
    }

    /** Whether the report of the last of these months marks a month after the drop. */
    private static boolean marksLatest(List<Double> values) {
        return ControlChart.of(values, Collections.nCopies(values.size(), true)).signals().stream()
                .anyMatch(signal -> signal.index() >= 24);
    }

    /** The trend of a programme whose milestones are on time with one probability, and with another from month 25 on. */
    private static Trend trend(Random random, int length, double onTime, double onTimeLater) {
        List<ReturnBuilder> returns = new ArrayList<>();
        double reporting = 0.8 + 0.15 * random.nextDouble();
        for (int month = 0; month < length; month++) {
            YearMonth period = LAST.minusMonths(length - 1L - month);
            double share = month < 24 ? onTime : onTimeLater;
            for (String footprint : List.of("N1", "S1", "W1")) {
                ReturnBuilder one = ReturnBuilder.from(footprint, period.toString(), milestones(random, period, share));
                returns.add(random.nextDouble() < reporting ? one : one.withErrors());
            }
        }
        ProgressRequest request = new ProgressRequest(
                "Any",
                new Footprints(FictionalProgramme.THREE.all()),
                null,
                LAST,
                FictionalProgramme.AS_OF,
                Narrowing.NONE);
        return ProgressCalculator.of(ReturnBuilder.verdict(returns.toArray(ReturnBuilder[]::new)), request)
                .trend();
    }

    /** Milestones that are due in the month, completed in time or not, and open ones whose forecasts move by chance. */
    private static MilestoneBuilder[] milestones(Random random, YearMonth period, double onTime) {
        List<MilestoneBuilder> milestones = new ArrayList<>();
        for (int at = 0; at < DUE; at++) {
            MilestoneBuilder due = milestone("D-" + period + "-" + at).baseline(period + "-15");
            milestones.add(
                    random.nextDouble() < onTime ? due.completedOn(period + "-14") : due.completedOn(period + "-16"));
        }
        for (int at = 0; at < 4; at++) {
            long moved = Math.round(10 * random.nextGaussian());
            milestones.add(milestone("O-" + at)
                    .forecast(LAST.plusYears(1).atDay(15).plusDays(moved).toString()));
        }
        return milestones.toArray(MilestoneBuilder[]::new);
    }
}
