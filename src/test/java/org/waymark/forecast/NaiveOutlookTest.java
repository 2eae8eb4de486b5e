package org.waymark.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.check.Milestone;
import org.waymark.programme.Dimension;
import org.waymark.programme.Rag;
import org.waymark.programme.Status;

/** Expected completions, delays and surprises of random programmes against a second computation in another style. */
class NaiveOutlookTest {

    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void expectedCompletionsAreThoseOfTheFourierTransform(long seed) {
        ForecastLedger ledger = SimulatedProgramme.ledger(seed, 45);
        Forecasts forecasts = Forecasts.of(ledger);

        agree(ledger, forecasts, null, forecasts.outlook().expected());
        assertThat(forecasts.outlook().byDimension()).isNotEmpty();
        forecasts
                .outlook()
                .byDimension()
                .forEach((dimension, expected) -> agree(ledger, forecasts, dimension, expected));
    }

    private static void agree(
            ForecastLedger ledger, Forecasts forecasts, Dimension dimension, List<ExpectedCompletions> expected) {
        assertThat(expected).hasSize(Outlook.MONTHS);
        for (ExpectedCompletions month : expected) {
            NaiveOutlook naive = new NaiveOutlook(
                    chances(ledger, forecasts, dimension, month.period().atEndOfMonth()));
            assertThat(month.mean()).isCloseTo(naive.mean(), within(TOLERANCE));
            assertThat(naive.atMost(month.low())).isGreaterThan(0.1 - TOLERANCE);
            assertThat(naive.atMost(month.low() - 1)).isLessThan(0.1 + TOLERANCE);
            assertThat(naive.atMost(month.high())).isGreaterThan(0.9 - TOLERANCE);
            assertThat(naive.atMost(month.high() - 1)).isLessThan(0.9 + TOLERANCE);
        }
    }

    /** The chance of each open milestone with a forecast to be completed by a day, given that it is open now. */
    private static List<Double> chances(
            ForecastLedger ledger, Forecasts forecasts, Dimension dimension, LocalDate day) {
        NaiveTrackRecord naive = new NaiveTrackRecord(ledger);
        LocalDate now = ledger.period().atEndOfMonth();
        List<Double> chances = new ArrayList<>();
        for (MilestoneCourse course : ledger.courses()) {
            Milestone row = course.reports().get(course.reports().size() - 1);
            boolean here = dimension == null || row.dimension() == dimension;
            if (!row.key().period().equals(ledger.period()) || !row.open() || !here) {
                continue;
            }
            LocalDate forecast = Objects.requireNonNull(row.forecastDate());
            for (ErrorBand band : forecasts.record().bands()) {
                int to = band.lead().to() == null
                        ? Integer.MAX_VALUE
                        : band.lead().to();
                if (LeadBand.lead(row) >= band.lead().from() && LeadBand.lead(row) <= to) {
                    List<NaiveTrackRecord.Value> values =
                            naive.errors(band.lead().from(), to);
                    double open = NaiveTrackRecord.survival(values, ChronoUnit.DAYS.between(forecast, now));
                    double still = NaiveTrackRecord.survival(values, ChronoUnit.DAYS.between(forecast, day));
                    chances.add(open < TOLERANCE ? 0 : 1 - still / open);
                }
            }
        }
        return chances;
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void numbersOfCompletionsHaveTheSameDistributionEitherWay(long seed) {
        Random random = new Random(seed);
        CompletionCount count = new CompletionCount();
        List<Double> chances = new ArrayList<>();
        for (int at = 0; at < 20 + random.nextInt(180); at++) {
            double chance = random.nextInt(8) == 0 ? random.nextInt(2) : random.nextDouble();
            chances.add(chance);
            count.add(chance);
        }
        NaiveOutlook naive = new NaiveOutlook(chances);

        assertThat(count.mean()).isCloseTo(naive.mean(), within(TOLERANCE));
        for (double share = 0.05; share < 1; share += 0.05) {
            int quantile = count.quantile(share);
            assertThat(naive.atMost(quantile)).isGreaterThan(share - TOLERANCE);
            assertThat(naive.atMost(quantile - 1)).isLessThan(share + TOLERANCE);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void delaysAreThoseOfTheDefinition(long seed) {
        ForecastLedger ledger = SimulatedProgramme.ledger(seed, 45);
        TrackRecord record = Forecasts.of(ledger).record();

        List<NaiveTrackRecord.Value> values = new ArrayList<>();
        for (MilestoneCourse course : ledger.courses()) {
            LocalDate done = NaiveTrackRecord.done(course);
            boolean everOpen = course.reports().stream().anyMatch(Milestone::open);
            if (done != null || everOpen) {
                LocalDate until = done == null ? NaiveTrackRecord.lastOpen(course) : done;
                LocalDate first = course.reports().get(0).baselineDate();
                values.add(new NaiveTrackRecord.Value(ChronoUnit.DAYS.between(first, until), done != null));
            }
        }

        assertThat(record.delayed()).isEqualTo(values.size());
        for (double share : new double[] {0.5, 0.8}) {
            Long expected = NaiveTrackRecord.quantile(values, share);
            assertThat(record.delays().quantile(share))
                    .as("quantile %s", share)
                    .isEqualTo(expected == null ? null : expected.intValue());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void surprisesAreThoseOfTheDefinition(long seed) {
        ForecastLedger ledger = SimulatedProgramme.ledger(seed, 45);
        GreenSurprises surprises = Forecasts.of(ledger).record().surprises();

        int of = 0;
        List<String> missed = new ArrayList<>();
        for (MilestoneCourse course : ledger.courses()) {
            List<Milestone> rows = course.reports();
            List<Milestone> before = rows.stream()
                    .filter(Milestone::open)
                    .filter(row -> row.baselineDate().isAfter(row.key().period().atEndOfMonth()))
                    .toList();
            boolean stopped = rows.get(rows.size() - 1).status() == Status.STOPPED;
            if (before.isEmpty() || stopped) {
                continue;
            }
            Milestone last = before.get(before.size() - 1);
            LocalDate done = NaiveTrackRecord.done(course);
            boolean due =
                    last.baselineDate().isBefore(ledger.period().plusMonths(1).atDay(1));
            if (due && last.rag() == Rag.GREEN) {
                of++;
                if (done == null || done.isAfter(last.baselineDate())) {
                    missed.add(course.footprint().code() + " " + course.id());
                }
            }
        }

        assertThat(surprises.of()).isEqualTo(of).isGreaterThan(5);
        assertThat(names(surprises)).isEqualTo(Set.copyOf(missed)).isNotEmpty();
        assertThat(surprises.count()).isEqualTo(missed.size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void earlierRangesHeldAsOftenAsWhenEachMonthIsCalculatedAlone(long seed) {
        ForecastLedger ledger = SimulatedProgramme.ledger(seed, 45);
        Forecasts forecasts = Forecasts.of(ledger);
        Outlook outlook = forecasts.outlook();

        assertThat(forecasts.record().bands())
                .extracting(band -> List.of(
                        band.lead().from(),
                        band.lead().to() == null
                                ? Integer.MAX_VALUE
                                : band.lead().to()))
                .isEqualTo(NaiveBacktest.bands(new NaiveTrackRecord(ledger)).stream()
                        .map(band -> List.of(band[0], band[1]))
                        .toList());
        for (Backtest backtest : List.of(outlook.backtest50(), outlook.backtest80())) {
            NaiveBacktest naive = new NaiveBacktest(ledger, backtest.nominal());
            for (int month = 0; month < 23; month++) {
                naive.add(SimulatedProgramme.ledgerOf(seed, 45, SimulatedProgramme.FIRST.plusMonths(month)));
            }
            assertThat(backtest.n()).isGreaterThan(100);
            assertThat(backtest).isEqualTo(naive.result());
        }
    }

    private static Set<String> names(GreenSurprises surprises) {
        return surprises.milestones().stream()
                .map(each ->
                        each.course().footprint().code() + " " + each.course().id())
                .collect(Collectors.toSet());
    }
}
