package org.waymark.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;

/** Makes trends of what a reader asked to see. All have the same months. */
final class Trends {

    private final List<Month> months;
    private final List<Boolean> collected;
    private final Narrowing narrowing;

    Trends(List<Month> months, Narrowing narrowing) {
        this.months = months;
        this.collected = months.stream().map(Month::collected).toList();
        this.narrowing = narrowing;
    }

    Trend overall() {
        List<TrendPoint> points = points(narrowing, true);
        return trend(points, chart(points, TrendPoint::reportingRate));
    }

    Trend of(Dimension dimension) {
        return trend(points(new Narrowing(Set.of(dimension), narrowing.footprints()), false), null);
    }

    Trend of(Footprint footprint) {
        return trend(points(new Narrowing(narrowing.dimensions(), Set.of(footprint)), false), null);
    }

    private Trend trend(List<TrendPoint> points, @Nullable ControlChart reportingRate) {
        return new Trend(
                points, chart(points, TrendPoint::completionRate), chart(points, TrendPoint::dueRate), reportingRate);
    }

    private List<TrendPoint> points(Narrowing part, boolean ofReturns) {
        return months.stream().map(month -> point(month, part, ofReturns)).toList();
    }

    private static TrendPoint point(Month month, Narrowing part, boolean ofReturns) {
        List<CheckedReturn> returns = month.counting(part);
        List<Milestone> milestones = returns.stream()
                .flatMap(one -> one.milestones().stream())
                .filter(part::shows)
                .toList();
        Rates rates = new Rates(milestones, new LeftOutCounts());
        return new TrendPoint(
                month.period(),
                !returns.isEmpty(),
                rates.completion(),
                rates.due(month.period().atEndOfMonth()),
                rates.rag(),
                ofReturns ? reporting(month, part, returns) : null);
    }

    private static Rate reporting(Month month, Narrowing part, List<CheckedReturn> returns) {
        int accepted = (int) returns.stream().filter(CheckedReturn::accepted).count();
        return new Rate(accepted, month.collected() ? month.expected(part) : 0);
    }

    private ControlChart chart(List<TrendPoint> points, Function<TrendPoint, @Nullable Rate> of) {
        List<@Nullable Double> values = new ArrayList<>();
        for (TrendPoint point : points) {
            Rate rate = of.apply(point);
            values.add(rate == null || rate.n() == 0 ? null : (Double) ((double) rate.count() / rate.n()));
        }
        return ControlChart.of(values, collected);
    }
}
