package org.waymark.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
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

    /** Whether any report says that the milestone is completed. */
    public boolean everCompleted() {
        return reports.stream().anyMatch(report -> report.status() == Status.COMPLETED);
    }

    /** The actual date in the latest report that says completed; null if there is no such report or it has no date. */
    public @Nullable LocalDate completedOn() {
        LocalDate day = null;
        for (Milestone report : reports) {
            if (report.status() == Status.COMPLETED) {
                day = report.actualDate();
            }
        }
        return day;
    }

    /** Whether its outcome is unknown because the report that says completed has no readable actual date. */
    public boolean undated() {
        return everCompleted() && completedOn() == null;
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

    /** The course as it was known at the end of a month; null if it had not been reported by then. */
    @Nullable
    MilestoneCourse upTo(YearMonth period) {
        List<Milestone> known = reports.stream()
                .filter(report -> !report.key().period().isAfter(period))
                .toList();
        return known.isEmpty() ? null : new MilestoneCourse(footprint, id, known);
    }
}
