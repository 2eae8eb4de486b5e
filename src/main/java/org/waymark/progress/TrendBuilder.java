package org.waymark.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;

/** Builds the trends of a report. All trends have the same months. */
final class TrendBuilder {

    private final List<PeriodReturns> months;
    private final List<Boolean> collected;
    private final Narrowing narrowing;

    TrendBuilder(List<PeriodReturns> months, Narrowing narrowing) {
        this.months = months;
        this.collected = months.stream().map(PeriodReturns::collected).toList();
        this.narrowing = narrowing;
    }

    Trend overall() {
        return trend(narrowing, true);
    }

    Trend of(Dimension dimension) {
        return trend(new Narrowing(Set.of(dimension), narrowing.footprints()), false);
    }

    Trend of(Footprint footprint) {
        return trend(new Narrowing(narrowing.dimensions(), Set.of(footprint)), false);
    }

    private Trend trend(Narrowing part, boolean withReportingRate) {
        List<TrendPoint> points = months.stream()
                .map(month -> point(month, part, withReportingRate))
                .toList();
        Map<String, ControlChart> charts = new LinkedHashMap<>();
        points.get(0).allRates().keySet().forEach(key -> charts.put(key, chart(points, key)));
        return new Trend(points, charts);
    }

    private static TrendPoint point(PeriodReturns month, Narrowing part, boolean withReportingRate) {
        List<CheckedReturn> returns = month.counting(part);
        List<Milestone> milestones = returns.stream()
                .flatMap(received -> received.milestones().stream())
                .filter(part::shows)
                .toList();
        Map<String, Rate> rates = new LinkedHashMap<>();
        MeasureRegistry.overTime().forEach(rate -> rates.put(rate.key(), value(rate.of(milestones))));
        return new TrendPoint(
                month.period(),
                !returns.isEmpty(),
                rates,
                value(MeasureRegistry.RAG.of(milestones)),
                withReportingRate ? reporting(month, part, returns) : null);
    }

    private static Rate reporting(PeriodReturns month, Narrowing part, List<CheckedReturn> returns) {
        int accepted = (int) returns.stream().filter(CheckedReturn::accepted).count();
        return new Rate(accepted, month.collected() ? month.expected(part) : 0);
    }

    private static <V extends MeasureValue> V value(MeasureResult<V> measured) {
        return Objects.requireNonNull(measured.value());
    }

    private ControlChart chart(List<TrendPoint> points, String key) {
        List<@Nullable Double> values = new ArrayList<>();
        for (TrendPoint point : points) {
            OptionalDouble value = point.rate(key).value();
            values.add(value.isPresent() ? (Double) value.getAsDouble() : null);
        }
        return ControlChart.of(values, collected);
    }
}
