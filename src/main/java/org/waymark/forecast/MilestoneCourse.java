package org.waymark.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Footprint;
import org.waymark.programme.Status;

/**
 * A milestone as each month's return that counts reports it. Immutable.
 *
 * @param footprint the footprint
 * @param id the ID of the milestone
 * @param reports one report for each month in which it was reported, the oldest first; never empty
 */
public record MilestoneCourse(Footprint footprint, String id, List<Milestone> reports) {

    public MilestoneCourse {
        reports = List.copyOf(reports);
    }

    /** The latest report. */
    public Milestone latest() {
        return reports.get(reports.size() - 1);
    }

    /**
     * The actual date in the latest report that says completed; null if there is no such report, if it has no readable date,
     * or if a later report says that the milestone is open again.
     */
    public @Nullable LocalDate completedOn() {
        Milestone report = completion();
        return report == null ? null : report.actualDate();
    }

    /** Whether its outcome is unknown because the report that says completed has no readable actual date. */
    public boolean undated() {
        Milestone report = completion();
        return report != null && report.actualDate() == null;
    }

    private @Nullable Milestone completion() {
        Milestone completion = null;
        for (Milestone report : reports) {
            if (report.status() == Status.COMPLETED) {
                completion = report;
            } else if (report.open()) {
                completion = null;
            }
        }
        return completion;
    }

    /** Whether the latest report says that the milestone is stopped. */
    public boolean stopped() {
        return latest().status() == Status.STOPPED;
    }

    /** The end of the last month in which it was reported open; null if it never was. */
    public @Nullable LocalDate lastOpen() {
        LocalDate day = null;
        for (Milestone report : reports) {
            if (report.open()) {
                day = report.key().period().atEndOfMonth();
            }
        }
        return day;
    }

    /** The day of completion or, for other milestones, the last day on which it was open; null if neither is known. */
    public @Nullable LocalDate knownUntil() {
        return undated() ? null : completedOn() != null ? completedOn() : lastOpen();
    }

    /**
     * The days from the forecast date of a report to the completion or, for other milestones, to the last day on which it was
     * open; null if neither is known.
     */
    public @Nullable Integer errorDays(Milestone report) {
        LocalDate until = knownUntil();
        return until == null ? null : (Integer) daysLate(report, until);
    }

    /** The days from the forecast date of a report to a day. */
    static int daysLate(Milestone report, LocalDate day) {
        return days(Objects.requireNonNull(report.forecastDate()), day);
    }

    static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    /** The first readable baseline date; null if there is none. */
    public @Nullable LocalDate firstBaseline() {
        return reports.stream()
                .map(Milestone::baselineDate)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The reports of months in which it was open and had a readable forecast date. */
    public List<Milestone> forecasts() {
        return reports.stream()
                .filter(report -> report.open() && report.forecastDate() != null)
                .toList();
    }

    /** The report of a month, if it says that the milestone is open; null otherwise. */
    @Nullable
    Milestone openIn(YearMonth month) {
        for (Milestone report : reports) {
            if (report.key().period().equals(month)) {
                return report.open() ? report : null;
            }
        }
        return null;
    }

    /** Whether the latest report has a readable forecast date. */
    boolean hasForecast() {
        return latest().forecastDate() != null;
    }

    /** The course as it was known at the end of a month; null if it had not been reported by then. */
    @Nullable
    MilestoneCourse upTo(YearMonth period) {
        List<Milestone> known = reports.stream()
                .filter(report -> !report.key().period().isAfter(period))
                .toList();
        return known.isEmpty() ? null : new MilestoneCourse(footprint, id, known);
    }
}
