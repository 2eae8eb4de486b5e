package org.waymark.forecast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;
import org.waymark.check.ReturnKey;
import org.waymark.check.collection.ReturnSet;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;

/**
 * Every milestone with an ID, followed through the returns that count, up to the reported month. Immutable.
 *
 * @param period the reported month
 * @param periods the months with a return that counts, the earliest first, up to the reported month
 * @param courses the milestones, by footprint in the order of the programme, then in the order in which they were first
 *     reported
 */
public record ForecastLedger(YearMonth period, List<YearMonth> periods, List<MilestoneCourse> courses) {

    public ForecastLedger {
        periods = List.copyOf(periods);
        courses = List.copyOf(courses);
    }

    /** Follows milestones through returns. Later months than the reported one are ignored. */
    public static ForecastLedger of(ReturnSet returns, Footprints footprints, YearMonth period) {
        List<YearMonth> periods =
                returns.periods().stream().filter(each -> !each.isAfter(period)).toList();
        List<MilestoneCourse> courses = new ArrayList<>();
        for (Footprint footprint : footprints.all()) {
            Map<String, List<Milestone>> reports = new LinkedHashMap<>();
            for (YearMonth month : periods) {
                if (footprint.validIn(month)) {
                    returns.counting(new ReturnKey(footprint.code(), month))
                            .map(CheckedReturn::milestones)
                            .orElse(List.of())
                            .forEach(milestone -> add(milestone, reports));
                }
            }
            reports.forEach((id, each) -> courses.add(new MilestoneCourse(footprint, id, each)));
        }
        return new ForecastLedger(period, periods, courses);
    }

    private static void add(Milestone milestone, Map<String, List<Milestone>> reports) {
        if (milestone.id() != null) {
            reports.computeIfAbsent(milestone.id(), id -> new ArrayList<>()).add(milestone);
        }
    }

    /** The ledger as it was known at the end of an earlier month. */
    public ForecastLedger upTo(YearMonth earlier) {
        return new ForecastLedger(
                earlier,
                periods.stream().filter(each -> !each.isAfter(earlier)).toList(),
                courses.stream()
                        .map(course -> course.upTo(earlier))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** The milestones that the reported month's returns say are open and that have a readable forecast date. */
    List<MilestoneCourse> openNow() {
        return courses.stream()
                .filter(course -> course.latest().key().period().equals(period))
                .filter(course -> course.latest().open() && course.latest().forecastDate() != null)
                .toList();
    }
}
