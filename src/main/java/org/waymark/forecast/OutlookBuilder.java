package org.waymark.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Dimension;

/** Computes the outlook of a ledger from its track record. */
final class OutlookBuilder {

    private final ForecastLedger ledger;
    private final TrackRecord record;
    private final LocalDate end;

    OutlookBuilder(ForecastLedger ledger, TrackRecord record) {
        this.ledger = ledger;
        this.record = record;
        this.end = ledger.period().atEndOfMonth();
    }

    Outlook build() {
        Tested half = new Tested(0.5);
        Tested most = new Tested(0.8);
        if (!record.enough()) {
            return new Outlook(List.of(), List.of(), Map.of(), half.result(), most.result());
        }
        List<MilestoneCourse> open = ledger.openNow();
        Map<Dimension, List<MilestoneCourse>> parts = new EnumMap<>(Dimension.class);
        for (MilestoneCourse course : open) {
            Dimension dimension = course.latest().dimension();
            if (dimension != null) {
                parts.computeIfAbsent(dimension, each -> new ArrayList<>()).add(course);
            }
        }
        Map<Dimension, List<ExpectedCompletions>> byDimension = new EnumMap<>(Dimension.class);
        parts.forEach((dimension, courses) -> byDimension.put(dimension, expected(courses)));
        backtest(half, most);
        return new Outlook(
                ranges(),
                expected(open),
                byDimension,
                half.result(),
                most.result());
    }

    /** The ranges of every open milestone. */
    private List<MilestoneOutlook> ranges() {
        return ledger.openNow().stream()
                .map(course -> new MilestoneOutlook(
                        course.footprint(), course.latest(), range(course.latest(), 0.5), range(course.latest(), 0.8)))
                .toList();
    }

    private @Nullable DateRange range(Milestone report, double share) {
        LocalDate forecast = Objects.requireNonNull(report.forecastDate());
        long open = TrackRecordBuilder.days(forecast, end);
        SurvivalCurve curve = record.band(report).map(ErrorBand::curve).orElse(null);
        Integer from = curve == null ? null : curve.quantileAfter((1 - share) / 2, open);
        if (curve == null || from == null) {
            return null;
        }
        Integer to = curve.quantileAfter((1 + share) / 2, open);
        return new DateRange(forecast.plusDays(from), to == null ? null : forecast.plusDays(to));
    }

    private List<ExpectedCompletions> expected(List<MilestoneCourse> courses) {
        List<ExpectedCompletions> expected = new ArrayList<>();
        for (int ahead = 1; ahead <= Outlook.MONTHS; ahead++) {
            YearMonth month = ledger.period().plusMonths(ahead);
            CompletionCount count = new CompletionCount();
            for (MilestoneCourse course : courses) {
                Milestone report = course.latest();
                LocalDate forecast = Objects.requireNonNull(report.forecastDate());
                record.band(report)
                        .ifPresent(band -> count.add(band.curve()
                                .completedBy(
                                        TrackRecordBuilder.days(forecast, month.atEndOfMonth()),
                                        TrackRecordBuilder.days(forecast, end))));
            }
            expected.add(new ExpectedCompletions(month, count.mean(), count.quantile(0.1), count.quantile(0.9)));
        }
        return expected;
    }

    /** Computes the ranges of every earlier month with enough history, and compares them with what happened. */
    private void backtest(Tested half, Tested most) {
        Map<String, MilestoneCourse> now = new HashMap<>();
        ledger.courses().forEach(course -> now.put(key(course.footprint().code(), course.id()), course));
        for (YearMonth month : ledger.periods()) {
            if (month.isBefore(ledger.period())) {
                ForecastLedger then = ledger.upTo(month);
                TrackRecord known = TrackRecordBuilder.of(then);
                if (known.enough()) {
                    for (MilestoneOutlook each : new OutlookBuilder(then, known).ranges()) {
                        MilestoneCourse course = Objects.requireNonNull(now.get(
                                key(each.footprint().code(), Objects.requireNonNull(each.milestone().id()))));
                        half.add(each.range50(), course);
                        most.add(each.range80(), course);
                    }
                }
            }
        }
    }

    private static String key(String footprint, String id) {
        return footprint + '\n' + id;
    }

    /** Counts ranges whose outcome is known. */
    private static final class Tested {

        private final double nominal;
        private int n;
        private int held;

        Tested(double nominal) {
            this.nominal = nominal;
        }

        /** A milestone that is still open is an outcome once its range has passed. */
        void add(@Nullable DateRange range, MilestoneCourse course) {
            if (range == null || course.undated() || course.stopped()) {
                return;
            }
            LocalDate done = course.completedOn();
            LocalDate open = course.lastOpen();
            if (done != null) {
                n++;
                held += range.contains(done) ? 1 : 0;
            } else if (range.to() != null && open != null && open.isAfter(range.to())) {
                n++;
            }
        }

        Backtest result() {
            return new Backtest(nominal, n, held);
        }
    }
}
