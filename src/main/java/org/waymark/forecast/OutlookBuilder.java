package org.waymark.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Dimension;
import org.waymark.progress.Narrowing;

/** Computes the outlook of a ledger from the errors of its earlier forecasts. */
final class OutlookBuilder {

    private final ForecastLedger ledger;
    private final ErrorBands errors;
    private final LocalDate end;

    OutlookBuilder(ForecastLedger ledger, ErrorBands errors) {
        this.ledger = ledger;
        this.errors = errors;
        this.end = ledger.period().atEndOfMonth();
    }

    /** @param narrowing the part of the programme whose open milestones are shown; earlier ranges are tested for all */
    Outlook build(Narrowing narrowing) {
        RangeTally half = new RangeTally(0.5, end);
        RangeTally most = new RangeTally(0.8, end);
        List<MilestoneCourse> open = ledger.openNow().stream()
                .filter(course -> narrowing.shows(course.footprint()) && narrowing.shows(course.latest()))
                .toList();
        List<MilestoneCourse> forecast =
                open.stream().filter(MilestoneCourse::hasForecast).toList();
        int withoutForecast = open.size() - forecast.size();
        if (!errors.enough()) {
            return new Outlook(List.of(), withoutForecast, List.of(), Map.of(), half.result(), most.result());
        }
        Map<Dimension, List<MilestoneCourse>> parts = new EnumMap<>(Dimension.class);
        for (MilestoneCourse course : forecast) {
            Dimension dimension = course.latest().dimension();
            if (dimension != null) {
                parts.computeIfAbsent(dimension, each -> new ArrayList<>()).add(course);
            }
        }
        Map<Dimension, List<ExpectedCompletions>> byDimension = new EnumMap<>(Dimension.class);
        parts.forEach((dimension, courses) -> byDimension.put(dimension, expected(courses)));
        backtest(half, most);
        return new Outlook(
                forecast.stream().map(this::outlook).toList(),
                withoutForecast,
                expected(forecast),
                byDimension,
                half.result(),
                most.result());
    }

    private MilestoneOutlook outlook(MilestoneCourse course) {
        return new MilestoneOutlook(
                course.footprint(), course.latest(), range(course.latest(), 0.5), range(course.latest(), 0.8));
    }

    /** The range of a milestone that is open in the reported month; null if no earlier forecast was open for so long. */
    @Nullable
    DateRange range(Milestone report, double share) {
        LocalDate forecast = Objects.requireNonNull(report.forecastDate());
        long open = MilestoneCourse.days(forecast, end);
        Optional<SurvivalCurve> curve = errors.band(LeadBand.lead(report)).map(ErrorBand::curve);
        if (curve.isEmpty() || curve.get().last() <= open) {
            return null;
        }
        Integer from = curve.get().quantileAfter((1 - share) / 2, open);
        Integer to = curve.get().quantileAfter((1 + share) / 2, open);
        return new DateRange(
                from == null ? null : forecast.plusDays(from),
                to == null ? null : forecast.plusDays(to),
                forecast.plusDays(curve.get().last()));
    }

    private List<ExpectedCompletions> expected(List<MilestoneCourse> courses) {
        List<ExpectedCompletions> expected = new ArrayList<>();
        for (int ahead = 1; ahead <= Outlook.MONTHS; ahead++) {
            YearMonth month = ledger.period().plusMonths(ahead);
            CompletionCount count = new CompletionCount();
            for (MilestoneCourse course : courses) {
                Milestone report = course.latest();
                errors.band(LeadBand.lead(report))
                        .ifPresent(band -> count.add(band.curve()
                                .completedBy(
                                        MilestoneCourse.daysLate(report, month.atEndOfMonth()),
                                        MilestoneCourse.daysLate(report, end))));
            }
            expected.add(new ExpectedCompletions(month, count.mean(), count.quantile(0.1), count.quantile(0.9)));
        }
        return expected;
    }

    /** Computes the ranges of every earlier month with enough history then, and compares them with what happened. */
    private void backtest(RangeTally half, RangeTally most) {
        Map<YearMonth, OutlookBuilder> byMonth = new HashMap<>();
        for (YearMonth month : ledger.periods()) {
            if (month.isBefore(ledger.period())) {
                ForecastLedger then = ledger.upTo(month);
                ErrorBands known = ErrorBands.of(then);
                if (known.enough()) {
                    byMonth.put(month, new OutlookBuilder(then, known));
                }
            }
        }
        for (MilestoneCourse course : ledger.courses()) {
            for (Milestone report : course.forecasts()) {
                OutlookBuilder earlier = byMonth.get(report.key().period());
                if (earlier != null) {
                    half.add(earlier.range(report, 0.5), course);
                    most.add(earlier.range(report, 0.8), course);
                }
            }
        }
    }
}
