package org.waymark.progress;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The plan against what is completed and what is forecast, month by month, over the milestones of the reported period that
 * are not stopped. It answers whether the programme is on track. Immutable.
 *
 * <p>A completed milestone whose actual date is blank or in error counts from the reported period on.
 *
 * @param period the reported period
 * @param milestones the milestones that are not stopped and have a readable status
 * @param completed those that are completed
 * @param withoutBaseline those without a readable baseline date, which are in no plan
 * @param withoutForecast open ones without a readable forecast date, which no forecast reaches
 * @param points every month from the first baseline date to the last baseline or forecast date, and the reported period;
 *     at most {@value #MAX_MONTHS} months before and after the reported period, so that a mistyped year does not make a
 *     chart of centuries
 */
public record BurnUp(
        YearMonth period,
        int milestones,
        int completed,
        int withoutBaseline,
        int withoutForecast,
        List<BurnUpPoint> points) {

    /** The most months on each side of the reported period: ten years. */
    public static final int MAX_MONTHS = 120;

    public BurnUp {
        points = List.copyOf(points);
    }

    /** The numbers at the end of the reported period. */
    public BurnUpPoint now() {
        return points.get(indexOfNow());
    }

    /** The index of the reported period in the points. */
    public int indexOfNow() {
        return index(point -> point.period().equals(period)).orElseThrow();
    }

    /** Where the programme is against its plan at the end of the reported period. */
    public PlanPosition position() {
        if (milestones == withoutBaseline) {
            return PlanPosition.NO_PLAN;
        }
        if (completed == milestones) {
            return PlanPosition.COMPLETE;
        }
        int lead = Integer.compare(completed, now().planned());
        return lead > 0 ? PlanPosition.AHEAD : lead < 0 ? PlanPosition.BEHIND : PlanPosition.ON_PLAN;
    }

    /**
     * The month from which the forecasts are never below the plan again; null if there is no such month, or if this is
     * already so.
     */
    public @Nullable YearMonth caughtUp() {
        if (position() != PlanPosition.BEHIND) {
            return null;
        }
        OptionalInt lastBehind = IntStream.range(0, points.size())
                .filter(at -> points.get(at).forecast() < points.get(at).planned())
                .reduce((earlier, later) -> later);
        int first = Math.max(lastBehind.orElse(-1), indexOfNow()) + 1;
        return first < points.size() ? points.get(first).period() : null;
    }

    /** The first later month whose forecasts are below the plan; null if there is none, or if this is already so. */
    public @Nullable YearMonth fallsBehind() {
        if (position() != PlanPosition.AHEAD && position() != PlanPosition.ON_PLAN) {
            return null;
        }
        OptionalInt behind = index(point -> point.period().isAfter(period) && point.forecast() < point.planned());
        return behind.isPresent() ? points.get(behind.getAsInt()).period() : null;
    }

    /** The first month in which the forecasts reach their highest number. */
    public BurnUpPoint lastForecast() {
        int most = points.get(points.size() - 1).forecast();
        return points.get(index(point -> point.forecast() == most).orElseThrow());
    }

    private OptionalInt index(Predicate<BurnUpPoint> wanted) {
        return IntStream.range(0, points.size())
                .filter(at -> wanted.test(points.get(at)))
                .findFirst();
    }
}
