package org.waymark.forecast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /**
     * Follows milestones through returns. Later months than the reported one are ignored. A milestone of a footprint that
     * has ended is followed in the returns of its successor, where {@link HandedOverMilestones} finds it.
     */
    public static ForecastLedger of(ReturnSet returns, Footprints footprints, YearMonth period) {
        List<YearMonth> periods =
                returns.periods().stream().filter(each -> !each.isAfter(period)).toList();
        Map<String, Map<String, List<Milestone>>> reports = new LinkedHashMap<>();
        for (Footprint footprint : footprints.all()) {
            Map<String, List<Milestone>> ofOne = new LinkedHashMap<>();
            for (YearMonth month : periods) {
                if (footprint.validIn(month)) {
                    returns.counting(new ReturnKey(footprint.code(), month))
                            .ifPresent(counting -> add(counting, ofOne));
                }
            }
            reports.put(footprint.code(), ofOne);
        }
        HandedOverMilestones.follow(footprints.all(), reports);
        List<MilestoneCourse> courses = new ArrayList<>();
        for (Footprint footprint : footprints.all()) {
            Objects.requireNonNull(reports.get(footprint.code()))
                    .forEach((id, each) -> courses.add(new MilestoneCourse(footprint, id, each)));
        }
        return new ForecastLedger(period, periods, courses);
    }

    /** Adds the milestones of a return. If an ID occurs twice, the first row is used, as in every figure. */
    private static void add(CheckedReturn counting, Map<String, List<Milestone>> reports) {
        Set<String> seen = new HashSet<>();
        for (Milestone milestone : counting.milestones()) {
            String id = milestone.id();
            if (id != null && seen.add(id)) {
                reports.computeIfAbsent(id, each -> new ArrayList<>()).add(milestone);
            }
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

    /** The milestones that the reported month's returns say are open. */
    List<MilestoneCourse> openNow() {
        return courses.stream().filter(course -> course.openIn(period) != null).toList();
    }
}
