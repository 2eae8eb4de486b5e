package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.progress.FictionalProgramme.NORTHGATE;
import static org.waymark.progress.FictionalProgramme.SOUTHVALE;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.FictionalProgramme.request;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;
import static org.waymark.progress.ReturnBuilder.verdict;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.check.Verdict;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.programme.Rag;
import org.waymark.programme.Status;

/** Trends of a programme of three footprints up to October 2026. */
class TrendTest {

    @Test
    void trendCoversEveryMonthFromTheFirstOfTheInput() {
        Trend trend = october(
                        from("N1", "2026-07", milestone("M-1"), milestone("M-2").completedOn("2026-07-10")),
                        from("S1", "2026-09", milestone("M-1").rated(Rag.RED)).withErrors(),
                        from(
                                "N1",
                                "2026-10",
                                milestone("M-1").completedOn("2026-10-10"),
                                milestone("M-2").completedOn("2026-07-10")),
                        from("N1", "2026-11", milestone("M-1")))
                .trend();

        assertThat(said(trend))
                .containsExactly(
                        "2026-07: 1/2 completed, 1 green, 1/3 accepted",
                        "2026-08: nothing returned, 0/0 accepted",
                        "2026-09: 0/1 completed, 1 red, 0/3 accepted",
                        "2026-10: 2/2 completed, 1/3 accepted");
        assertThat(trend.points())
                .extracting(point -> point.number("completionRate"))
                .containsExactly(0.5, null, 0.0, 1.0);
        assertThat(trend.charts().get("reportingRate").values()).containsExactly(1 / 3.0, null, 0.0, 1 / 3.0);
        // a month without any return adds no gap: moving ranges of a third each
        assertThat(trend.charts().get("reportingRate").upper()).isCloseTo(2 / 9.0 + 2.66 / 3, within(1e-9));
    }

    @Test
    void pastMonthUsesTheReturnThatCounts() {
        Trend trend = october(
                        from("N1", "2026-09", milestone("M-1").completedOn("2026-09-01"))
                                .inFile("first.csv"),
                        from("N1", "2026-09", milestone("M-1"))
                                .inFile("later.csv")
                                .submitted("2026-10-05"),
                        from("N1", "2026-09")
                                .inFile("latest.csv")
                                .submitted("2026-10-06")
                                .withErrors(),
                        from("N1", "2026-10", milestone("M-1")))
                .trend();

        assertThat(said(trend).get(0)).isEqualTo("2026-09: 0/1 completed, 1 green, 1/3 accepted");
    }

    /** A stock contains last month's value, so limits would mark nearly every month. */
    @Test
    void onlyFlowsHaveLimits() {
        Progress progress = october(from("N1", "2026-10", milestone("M-1")));

        assertThat(progress.trend().charts())
                .containsOnlyKeys("dueOnTimeRate", "driftDays", "reportingRate", "onTimeRate");
        assertThat(progress.dimensions().get(0).trend().charts()).containsOnlyKeys("dueOnTimeRate", "driftDays");
        assertThat(of(progress, NORTHGATE).charts()).containsOnlyKeys("dueOnTimeRate", "driftDays");
    }

    @Test
    void dueOnTimeCountsTheMilestonesOfEachMonth() {
        MilestoneBuilder[] september = IntStream.range(0, 5)
                .mapToObj(at ->
                        milestone("M-" + at).baseline("2026-09-10").completedOn(at < 4 ? "2026-09-10" : "2026-09-11"))
                .toArray(MilestoneBuilder[]::new);
        MilestoneBuilder[] october = IntStream.range(0, 5)
                .mapToObj(at -> milestone("M-" + at)
                        .baseline(at < 4 ? "2026-10-31" : "2026-09-10")
                        .completedOn("2026-10-31"))
                .toArray(MilestoneBuilder[]::new);

        Trend trend = october(from("N1", "2026-09", september), from("N1", "2026-10", october))
                .trend();

        assertThat(trend.points())
                .extracting(point -> point.rate("dueOnTimeRate"))
                .containsExactly(new Rate(4, 5), new Rate(4, 4));
        // fewer than 5 due: shown, but no part of the limits
        assertThat(trend.charts().get("dueOnTimeRate").values()).containsExactly(0.8, null);
    }

    @Test
    void driftComparesEachMonthWithTheOneBefore() {
        Trend trend = october(
                        from("N1", "2026-07", milestone("M-1").forecast("2026-12-01")),
                        from("N1", "2026-09", milestone("M-1").forecast("2026-12-11")),
                        from("N1", "2026-10", milestone("M-1").forecast("2026-12-08"), milestone("M-2")))
                .trend();

        assertThat(trend.points())
                .extracting(point -> point.number("driftDays"))
                .containsExactly(null, null, 10.0, -3.0);
        assertThat(trend.points()).extracting(point -> point.n("driftDays")).containsExactly(0, 0, 1, 1);
    }

    @Test
    void dueMilestonesAreDueByTheEndOfTheirMonth() {
        MilestoneBuilder early = milestone("M-1").baseline("2026-09-30").completedOn("2026-09-30");
        MilestoneBuilder late = milestone("M-2").baseline("2026-10-31").completedOn("2026-11-01");

        Trend trend = october(
                        from("N1", "2026-08", early, late),
                        from("N1", "2026-09", early, late),
                        from("N1", "2026-10", early, late))
                .trend();

        assertThat(trend.points())
                .extracting(point -> point.rate("dueRate"))
                .containsExactly(new Rate(0, 0), new Rate(1, 1), new Rate(1, 2));
        assertThat(trend.points()).extracting(point -> point.number("dueRate")).containsExactly(null, 1.0, 0.5);
    }

    @Test
    void footprintsCountInMonthsWhenTheyAreExpected() {
        Footprint merged = FictionalProgramme.WESTMOOR; // expected until November 2026
        ProgressRequest december = new ProgressRequest(
                "Any",
                FictionalProgramme.THREE,
                null,
                YearMonth.parse("2026-12"),
                FictionalProgramme.AS_OF,
                Narrowing.NONE);
        Progress progress = ProgressCalculator.of(
                verdict(
                        from("W1", "2026-11", milestone("M-1")),
                        from("W1", "2026-12", milestone("M-1")),
                        from("N1", "2026-12", milestone("M-1"))),
                december);

        assertThat(merged.validIn(YearMonth.parse("2026-12"))).isFalse();
        assertThat(said(progress.trend()))
                .containsExactly(
                        "2026-11: 0/1 completed, 1 green, 1/3 accepted",
                        "2026-12: 0/1 completed, 1 green, 1/2 accepted");
        assertThat(said(of(progress, NORTHGATE)))
                .containsExactly("2026-11: nothing returned", "2026-12: 0/1 completed, 1 green");
    }

    @Test
    void milestoneCountsInItsDimensionOfThatMonth() {
        Progress progress = october(
                from("N1", "2026-09", milestone("M-1").in(Dimension.FEELING)),
                from("N1", "2026-10", milestone("M-1").in(Dimension.DOING)));

        assertThat(said(progress.dimensions().get(Dimension.FEELING.ordinal()).trend()))
                .containsExactly("2026-09: 0/1 completed, 1 green", "2026-10: 0/0 completed");
        assertThat(said(progress.dimensions().get(Dimension.DOING.ordinal()).trend()))
                .containsExactly("2026-09: 0/0 completed", "2026-10: 0/1 completed, 1 green");
    }

    @Test
    void mistypedYearDoesNotExtendTheTrend() {
        Trend trend = october(from("N1", "0206-10", milestone("M-1")), from("N1", "2026-10", milestone("M-1")))
                .trend();

        assertThat(said(trend)).containsExactly("2026-10: 0/1 completed, 1 green, 1/3 accepted");
    }

    @Test
    void trendKeepsFiveYears() {
        Trend trend = october(
                        from("N1", "2021-10", milestone("M-1")),
                        from("N1", "2021-11", milestone("M-1")),
                        from("N1", "2026-10", milestone("M-1")))
                .trend();

        assertThat(trend.points()).hasSize(Trend.MAX_MONTHS).first().satisfies(point -> {
            assertThat(point.period()).isEqualTo(YearMonth.parse("2021-11"));
            assertThat(point.returned()).isTrue();
        });
    }

    @Test
    void milestoneHistoryListsTheReportOfEachMonth() {
        Progress progress = october(
                from("N1", "2026-06", milestone("M-1").forecast("2026-09-30"), milestone("M-2")),
                from("N1", "2026-08", milestone("M-1").inError("forecast_date")),
                from("S1", "2026-09", milestone("M-1")),
                from("N1", "2026-09", milestone("M-3").forecast("2026-12-01")),
                from(
                        "N1",
                        "2026-10",
                        milestone("M-1").completedOn("2026-10-10"),
                        milestone("M-4").inError("milestone_id")),
                from("N1", "2026-11", milestone("M-1")));

        assertThat(histories(
                        progress.dimensions().get(Dimension.RELATING.ordinal()).milestones()))
                .containsExactly(
                        "M-1: 2026-06 2026-09-30, 2026-08 null, 2026-10 2026-10-10 completed",
                        "null: 2026-10 2026-12-31");
        assertThat(histories(progress.removed())).containsExactly("M-3: 2026-09 2026-12-01");
    }

    /** The trend of a month equals the report for that month, for any part of the programme. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void trendEqualsTheReportOfEachMonth(long seed) {
        Random random = new Random(seed);
        Verdict verdict = twelveMonths(random);
        for (Narrowing part : List.of(
                Narrowing.NONE,
                Narrowing.to(Set.of(Dimension.DOING, Dimension.BEING), Set.of()),
                Narrowing.to(Set.of(Dimension.FEELING), Set.of(SOUTHVALE)))) {
            Progress progress = ProgressCalculator.of(verdict, request().narrowedTo(part));
            assertThat(progress.trend().points()).hasSizeGreaterThan(9);
            for (TrendPoint point : progress.trend().points()) {
                int at = progress.trend().points().indexOf(point);
                Progress then =
                        ProgressCalculator.of(verdict, at(point.period()).narrowedTo(part));
                agree(point, then.overall());
                assertThat(point.rate("reportingRate").count())
                        .isEqualTo(then.coverage().reportingRate().count());
                assertThat(point.rate("onTimeRate").count())
                        .isEqualTo(then.coverage().onTimeRate().count());
                for (int d = 0; d < progress.dimensions().size(); d++) {
                    agree(
                            progress.dimensions().get(d).trend().points().get(at),
                            then.dimensions().get(d).measures());
                }
                for (int f = 0; f < progress.footprints().size(); f++) {
                    agree(
                            progress.footprints().get(f).trend().points().get(at),
                            then.footprints().get(f).measures());
                }
            }
        }
    }

    private static void agree(TrendPoint point, Measures measures) {
        assertThat(point.rate("completionRate")).isEqualTo(measures.completionRate());
        assertThat(point.rate("dueRate")).isEqualTo(measures.dueRate());
        assertThat(point.rate("dueOnTimeRate")).isEqualTo(measures.get(MeasureRegistry.DUE_ON_TIME_RATE));
        assertThat(point.value("driftDays")).isEqualTo(measures.driftDays());
        assertThat(point.rag()).isEqualTo(measures.rag());
    }

    private static ProgressRequest at(YearMonth period) {
        return new ProgressRequest(
                "Any",
                new Footprints(FictionalProgramme.THREE.all()),
                null,
                period,
                FictionalProgramme.AS_OF,
                Narrowing.NONE);
    }

    private static Verdict twelveMonths(Random random) {
        List<ReturnBuilder> returns = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            for (String footprint : List.of("N1", "S1", "W1")) {
                if (random.nextInt(4) > 0) {
                    returns.add(random(
                            random,
                            footprint,
                            YearMonth.parse("2025-11").plusMonths(month).toString()));
                }
            }
        }
        return verdict(returns.toArray(ReturnBuilder[]::new));
    }

    private static ReturnBuilder random(Random random, String footprint, String period) {
        List<MilestoneBuilder> milestones = new ArrayList<>();
        for (int id = random.nextInt(4); id < 12; id++) {
            MilestoneBuilder one = milestone("M-" + id)
                    .in(Dimension.values()[random.nextInt(6)])
                    .baseline("2026-%02d-15".formatted(1 + random.nextInt(12)))
                    .is(Status.values()[random.nextInt(3)])
                    .rated(Rag.values()[random.nextInt(3)]);
            if (random.nextInt(3) == 0) {
                one.completedOn("2026-%02d-15".formatted(1 + random.nextInt(12)));
            }
            if (random.nextInt(6) == 0) {
                one.inError(List.of("status", "rag", "baseline_date", "actual_date", "dimension")
                        .get(random.nextInt(5)));
            }
            milestones.add(one);
        }
        ReturnBuilder one = from(footprint, period, milestones.toArray(MilestoneBuilder[]::new));
        return random.nextInt(3) == 0 ? one.withErrors() : one;
    }

    private static Trend of(Progress progress, Footprint footprint) {
        return progress.footprints().stream()
                .filter(f -> f.footprint().equals(footprint))
                .findFirst()
                .orElseThrow()
                .trend();
    }

    private static List<String> said(Trend trend) {
        return trend.points().stream().map(TrendTest::said).toList();
    }

    private static String said(TrendPoint point) {
        RagCounts rag = point.rag();
        Rate completed = point.rate("completionRate");
        return point.period() + ": "
                + (point.returned() ? completed.count() + "/" + completed.n() + " completed" : "nothing returned")
                + (rag.green() > 0 ? ", " + rag.green() + " green" : "")
                + (rag.red() > 0 ? ", " + rag.red() + " red" : "")
                + (point.ofReturns().isEmpty()
                        ? ""
                        : ", " + point.rate("reportingRate").count() + "/"
                                + point.rate("reportingRate").n() + " accepted");
    }

    private static List<String> histories(List<MilestonePair> milestones) {
        return milestones.stream()
                .map(t -> t.milestone().id() + ": "
                        + t.history().stream()
                                .map(p -> p.period() + " " + p.date() + (p.completed() ? " completed" : ""))
                                .collect(Collectors.joining(", ")))
                .toList();
    }
}
