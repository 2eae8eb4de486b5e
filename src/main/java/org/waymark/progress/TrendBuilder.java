package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.collection.ReturnSet;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.programme.LimitRestart;
import org.waymark.programme.MeasureTarget;

/** Builds the trends of a report. All trends have the same months. */
final class TrendBuilder {

    /** A month with its milestones, each matched to the same milestone in the month before. */
    private record MatchedMonth(PeriodReturns returns, List<MatchedFootprint> footprints) {

        List<MatchedFootprint> in(Narrowing part) {
            return footprints.stream()
                    .filter(each -> part.shows(each.footprint()))
                    .toList();
        }
    }

    private static final List<Measure<?>> MEASURES = MeasureRegistry.inTrends();

    private final ProgressRequest request;
    private final List<MatchedMonth> months;
    private final List<Boolean> collected;

    TrendBuilder(List<PeriodReturns> months, ReturnSet returns, ProgressRequest request) {
        this.request = request;
        this.months = months.stream().map(month -> matched(month, returns)).toList();
        this.collected = months.stream().map(PeriodReturns::collected).toList();
    }

    private MatchedMonth matched(PeriodReturns month, ReturnSet returns) {
        YearMonth before = returns.periodBefore(month.period()).orElse(null);
        MilestoneMatcher matcher =
                new MilestoneMatcher(returns, month.period(), before, new MilestoneHistory(List.of()));
        return new MatchedMonth(
                month,
                month.returns().keySet().stream()
                        .filter(request.narrowing()::shows)
                        .map(matcher::matchReported)
                        .toList());
    }

    Trend overall() {
        return trend(request.narrowing(), true);
    }

    Trend of(Dimension dimension) {
        return trend(new Narrowing(Set.of(dimension), request.narrowing().footprints()), false);
    }

    Trend of(Footprint footprint) {
        return trend(new Narrowing(request.narrowing().dimensions(), Set.of(footprint)), false);
    }

    private Trend trend(Narrowing part, boolean overall) {
        List<TrendPoint> points =
                months.stream().map(month -> point(month, part, overall)).toList();
        Map<String, ControlChart> charts = new LinkedHashMap<>();
        for (String key : points.get(0).all().keySet()) {
            MonthlyValue monthly = MeasureRegistry.description(key).monthly();
            if (monthly.flow()) {
                charts.put(key, chart(points, key, monthly.fewest()));
            }
        }
        return new Trend(points, charts, overall ? targets() : List.of());
    }

    /** The targets of the programme; none if the report is about a part of it. */
    private List<MeasureTarget> targets() {
        return request.narrowing().equals(Narrowing.NONE) ? request.trends().targets() : List.of();
    }

    private TrendPoint point(MatchedMonth month, Narrowing part, boolean overall) {
        List<MatchedFootprint> footprints = month.in(part);
        MilestoneSet set = new MilestoneSet(
                footprints.stream().anyMatch(MatchedFootprint::compared),
                footprints.stream()
                        .flatMap(each -> each.milestones().stream())
                        .filter(pair -> part.shows(pair.milestone()))
                        .toList(),
                List.of());
        Map<String, MeasureValue> values = new LinkedHashMap<>();
        MEASURES.forEach(measure -> values.put(measure.key(), value(measure.over(set))));
        return new TrendPoint(
                month.returns().period(),
                footprints.stream().anyMatch(each -> each.now() != null),
                values,
                value(MeasureRegistry.RAG.over(set)),
                overall ? ofReturns(month, footprints) : Map.of());
    }

    private Map<String, Rate> ofReturns(MatchedMonth month, List<MatchedFootprint> footprints) {
        LocalDate deadline = request.deadline() == null
                ? null
                : request.deadline().of(month.returns().period());
        Coverage coverage = Coverage.of(footprints, deadline, List.of());
        Map<String, Rate> rates = new LinkedHashMap<>();
        for (ReturnRate rate : ReturnMeasures.ALL) {
            rates.put(rate.key(), month.returns().collected() ? rate.of(coverage) : new Rate(0, 0));
        }
        return rates;
    }

    private static <V extends MeasureValue> V value(MeasureResult<V> measured) {
        return Objects.requireNonNull(measured.value());
    }

    /**
     * The chart of a flow. It does not use months with a smaller n than the measure needs, or months before the one
     * from which the programme restarts the limits.
     */
    private ControlChart chart(List<TrendPoint> points, String key, int fewest) {
        LimitRestart restart = request.trends()
                .restart(key, request.period())
                .filter(each -> each.from().isAfter(points.get(0).period()))
                .orElse(null);
        List<@Nullable Double> values = new ArrayList<>();
        for (TrendPoint point : points) {
            boolean earlier = restart != null && point.period().isBefore(restart.from());
            values.add(earlier || point.n(key) < fewest ? null : point.number(key));
        }
        return ControlChart.of(values, collected, restart);
    }
}
