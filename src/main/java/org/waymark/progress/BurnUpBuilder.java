package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Status;

/** Counts the milestones of a burn-up chart. */
final class BurnUpBuilder {

    private final YearMonth period;
    private final MilestoneHistory history;

    BurnUpBuilder(YearMonth period, MilestoneHistory history) {
        this.period = period;
        this.history = history;
    }

    BurnUp of(List<Milestone> milestones) {
        List<Milestone> counted = milestones.stream()
                .filter(milestone -> Membership.notStopped(milestone) == Membership.IN)
                .toList();
        List<YearMonth> planned = months(counted, Milestone::baselineDate);
        List<YearMonth> firstPlanned = months(counted, this::firstBaseline);
        List<YearMonth> completed = counted.stream()
                .filter(milestone -> milestone.status() == Status.COMPLETED)
                .map(this::completion)
                .toList();
        List<Milestone> open = counted.stream().filter(Milestone::open).toList();
        List<YearMonth> forecast = months(open, Milestone::forecastDate);
        List<BurnUpPoint> points = new ArrayList<>();
        YearMonth last = last(planned, forecast);
        for (YearMonth month = first(planned); !month.isAfter(last); month = month.plusMonths(1)) {
            int done = upTo(month, completed);
            points.add(new BurnUpPoint(
                    month,
                    upTo(month, planned),
                    month.isAfter(period) ? null : (Integer) done,
                    done + upTo(month, forecast),
                    upTo(month, firstPlanned)));
        }
        return new BurnUp(
                period,
                counted.size(),
                completed.size(),
                counted.size() - planned.size(),
                open.size() - forecast.size(),
                points);
    }

    private YearMonth first(List<YearMonth> planned) {
        YearMonth earliest = planned.stream().min(YearMonth::compareTo).orElse(period);
        YearMonth limit = period.minusMonths(BurnUp.MAX_MONTHS);
        return earliest.isAfter(period) ? period : earliest.isBefore(limit) ? limit : earliest;
    }

    private YearMonth last(List<YearMonth> planned, List<YearMonth> forecast) {
        YearMonth latest = Stream.concat(planned.stream(), forecast.stream())
                .max(YearMonth::compareTo)
                .orElse(period);
        YearMonth limit = period.plusMonths(BurnUp.MAX_MONTHS);
        return latest.isBefore(period) ? period : latest.isAfter(limit) ? limit : latest;
    }

    /** The month of the actual date; the reported period if that date is blank or in error. */
    private YearMonth completion(Milestone milestone) {
        return milestone.actualDate() == null ? period : YearMonth.from(milestone.actualDate());
    }

    private @Nullable LocalDate firstBaseline(Milestone milestone) {
        return history.reportsOf(milestone).stream()
                .map(Milestone::baselineDate)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<YearMonth> months(List<Milestone> milestones, Function<Milestone, @Nullable LocalDate> date) {
        return milestones.stream()
                .map(date)
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .toList();
    }

    private static int upTo(YearMonth month, List<YearMonth> months) {
        return (int) months.stream().filter(each -> !each.isAfter(month)).count();
    }
}
