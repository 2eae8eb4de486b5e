package org.waymark.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.check.Milestone;
import org.waymark.programme.Rag;

class TrackRecordTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void forecastErrorsAreThoseOfTheDefinition(long seed) {
        ForecastLedger ledger = SimulatedProgramme.ledger(seed, 45);
        NaiveTrackRecord naive = new NaiveTrackRecord(ledger);

        List<ErrorBand> bands = Forecasts.of(ledger).record().bands();

        assertThat(bands).isNotEmpty().allSatisfy(band -> {
            int to = band.lead().to() == null ? Integer.MAX_VALUE : band.lead().to();
            List<NaiveTrackRecord.Value> values = naive.errors(band.lead().from(), to);
            assertThat(band.reports()).isEqualTo(values.size());
            assertThat(band.completed())
                    .isEqualTo(naive.completed(band.lead().from(), to))
                    .isGreaterThanOrEqualTo(30);
            for (double share : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
                Long expected = NaiveTrackRecord.quantile(values, share);
                assertThat(band.days(share)).isEqualTo(expected == null ? null : expected.intValue());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void calibrationCountsThePromisesThatWereKept(long seed) {
        ForecastLedger ledger = SimulatedProgramme.ledger(seed, 45);
        NaiveTrackRecord naive = new NaiveTrackRecord(ledger);

        List<RatingCalibration> rows = Forecasts.of(ledger).record().calibration();

        assertThat(rows).isNotEmpty();
        for (int before : new int[] {1, 2, 3, 6}) {
            for (Rag rag : Rag.values()) {
                int[] counts = naive.calibration(before, rag);
                assertThat(rows.stream()
                                .filter(row -> row.monthsBefore() == before && row.rag() == rag)
                                .mapToInt(RatingCalibration::n)
                                .sum())
                        .isEqualTo(counts[0]);
                assertThat(rows.stream()
                                .filter(row -> row.monthsBefore() == before && row.rag() == rag)
                                .mapToInt(RatingCalibration::kept)
                                .sum())
                        .isEqualTo(counts[1]);
            }
        }
    }

    /** The interval for 81 of 263 in Newcombe, "Two-sided confidence intervals for the single proportion" (1998). */
    @Test
    void intervalIsThatOfWilson() {
        RatingCalibration row = new RatingCalibration(1, Rag.GREEN, 263, 81);

        assertThat(row.low()).isCloseTo(0.2553, within(0.0001));
        assertThat(row.high()).isCloseTo(0.3662, within(0.0001));
        assertThat(new RatingCalibration(1, Rag.RED, 15, 0).low()).isZero();
        assertThat(new RatingCalibration(1, Rag.RED, 15, 0).high()).isCloseTo(0.2039, within(0.0001));
    }

    @Test
    void fewCompletedMilestonesGiveNoTrackRecord() {
        Forecasts forecasts = Forecasts.of(SimulatedProgramme.ledger(1, 12));

        assertThat(forecasts.record().completed()).isBetween(1, 29);
        assertThat(forecasts.record().enough()).isFalse();
        assertThat(forecasts.record().bands()).isEmpty();
        assertThat(forecasts.record().calibration()).isEmpty();
        assertThat(forecasts.outlook().milestones()).isEmpty();
        assertThat(forecasts.outlook().expected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rangesAreQuantilesOfWhatIsStillOpen(long seed) {
        ForecastLedger ledger = SimulatedProgramme.ledger(seed, 45);
        Forecasts forecasts = Forecasts.of(ledger);
        NaiveTrackRecord naive = new NaiveTrackRecord(ledger);
        LocalDate end = ledger.period().atEndOfMonth();

        assertThat(forecasts.outlook().milestones()).isNotEmpty().allSatisfy(each -> {
            Milestone report = each.milestone();
            LeadBand lead = forecasts
                    .record()
                    .errors()
                    .band(LeadBand.lead(report))
                    .orElseThrow()
                    .lead();
            List<NaiveTrackRecord.Value> values =
                    naive.errors(lead.from(), lead.to() == null ? Integer.MAX_VALUE : lead.to());
            double still = NaiveTrackRecord.survival(values, MilestoneCourse.days(report.forecastDate(), end));
            assertThat(each.range80()).isNotNull();
            assertThat(each.range80().from())
                    .isAfter(end)
                    .isBeforeOrEqualTo(each.range50().from());
            assertThat(NaiveTrackRecord.survival(
                            values,
                            MilestoneCourse.days(
                                    report.forecastDate(), each.range80().from())))
                    .isLessThanOrEqualTo(0.9 * still + 1e-9);
            assertThat(NaiveTrackRecord.survival(
                            values,
                            MilestoneCourse.days(
                                            report.forecastDate(),
                                            each.range80().from())
                                    - 1))
                    .isGreaterThan(0.9 * still - 1e-9);
        });
    }

    @Test
    void earlierRangesHoldAboutAsOftenAsTheyShouldInAStableProgramme() {
        int n = 0;
        int held = 0;
        for (long seed = 1; seed <= 12; seed++) {
            Backtest backtest =
                    Forecasts.of(SimulatedProgramme.ledger(seed, 60)).outlook().backtest80();
            n += backtest.n();
            held += backtest.held();
        }

        assertThat(n).isGreaterThan(2000);
        assertThat((double) held / n).isBetween(0.70, 0.92);
    }

    @Test
    void surprisesAreGreenMilestonesThatMissedTheirBaseline() {
        ForecastLedger ledger = SimulatedProgramme.ledger(3, 45);
        GreenSurprises surprises = Forecasts.of(ledger).record().surprises();

        assertThat(surprises.count()).isPositive().isLessThanOrEqualTo(surprises.of());
        assertThat(surprises.milestones()).allSatisfy(surprise -> {
            Milestone report = surprise.report();
            assertThat(report.rag()).isEqualTo(Rag.GREEN);
            assertThat(report.key().period().atEndOfMonth()).isBefore(report.baselineDate());
            assertThat(report.baselineDate()).isBeforeOrEqualTo(ledger.period().atEndOfMonth());
        });
    }

    @Test
    void expectedCompletionsGrowMonthByMonthAndLieBetweenTheirBounds() {
        List<ExpectedCompletions> expected =
                Forecasts.of(SimulatedProgramme.ledger(2, 45)).outlook().expected();

        assertThat(expected).hasSize(6).isSortedAccordingTo((one, other) -> Double.compare(one.mean(), other.mean()));
        assertThat(expected)
                .allSatisfy(month -> assertThat(month.mean()).isBetween(month.low() - 1.0, month.high() + 1.0));
    }
}
