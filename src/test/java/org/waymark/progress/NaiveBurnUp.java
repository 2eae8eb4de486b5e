package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.waymark.check.Milestone;
import org.waymark.programme.Status;

/** The burn-up numbers of one month calculated a second time, by asking of each milestone whether it is reached. */
final class NaiveBurnUp {

    private NaiveBurnUp() {}

    /** Planned, completed, forecast and first planned; completed is -1 after the period. */
    static List<Integer> at(YearMonth month, List<Milestone> now, List<Milestone> before, YearMonth period) {
        int planned = 0;
        int completed = 0;
        int forecast = 0;
        int first = 0;
        for (Milestone m : now) {
            if (m.status() == null || m.status() == Status.STOPPED) {
                continue;
            }
            LocalDate firstBaseline = m.baselineDate();
            for (Milestone b : before) {
                boolean same = m.id() != null
                        && m.id().equals(b.id())
                        && m.key().footprint().equals(b.key().footprint());
                firstBaseline = same && b.baselineDate() != null ? b.baselineDate() : firstBaseline;
            }
            planned += reached(m.baselineDate(), month);
            first += reached(firstBaseline, month);
            if (m.status() != Status.COMPLETED) {
                forecast += reached(m.forecastDate(), month);
            } else if (m.actualDate() == null) {
                completed += month.compareTo(period) >= 0 ? 1 : 0;
            } else {
                completed += reached(m.actualDate(), month);
            }
        }
        return List.of(planned, month.compareTo(period) > 0 ? -1 : completed, completed + forecast, first);
    }

    private static int reached(LocalDate day, YearMonth month) {
        return day != null && day.compareTo(month.atEndOfMonth()) <= 0 ? 1 : 0;
    }
}
