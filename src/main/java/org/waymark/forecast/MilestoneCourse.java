package org.waymark.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Footprint;
import org.waymark.programme.Status;

/** A milestone in the reports of all months, from the returns that count. Immutable. */
public final class MilestoneCourse {

    /**
     * What the reports up to one of them show.
     *
     * @param completion the latest report that says completed; null if there is none, or a later one says open
     * @param lastOpen the end of the last month in which it was reported open; null if it never was
     * @param forecasts how many of them say open and have a readable forecast date
     */
    private record State(
            @Nullable Milestone completion, @Nullable LocalDate lastOpen, int forecasts) {

        State then(Milestone report) {
            if (report.status() == Status.COMPLETED) {
                return new State(report, lastOpen, forecasts);
            }
            return report.open()
                    ? new State(
                            null,
                            report.key().period().atEndOfMonth(),
                            forecasts + (report.forecastDate() == null ? 0 : 1))
                    : this;
        }
    }

    private final Footprint footprint;
    private final String id;
    private final List<Milestone> reports;
    private final List<Milestone> forecasts;
    private final int[] bands;
    /** The state after each report, so that an earlier course is made without reading the reports again. */
    private final List<State> states;

    /**
     * Follows a milestone.
     *
     * @param footprint the footprint
     * @param id the ID of the milestone
     * @param reports one report for each month in which it was reported, the oldest first; never empty
     */
    public MilestoneCourse(Footprint footprint, String id, List<Milestone> reports) {
        this.footprint = footprint;
        this.id = id;
        this.reports = List.copyOf(reports);
        List<State> known = new ArrayList<>(reports.size());
        State state = new State(null, null, 0);
        for (Milestone report : reports) {
            state = state.then(report);
            known.add(state);
        }
        this.states = List.copyOf(known);
        this.forecasts = reports.stream()
                .filter(report -> report.open() && report.forecastDate() != null)
                .toList();
        this.bands = forecasts.stream()
                .mapToInt(report -> LeadBand.indexOf(LeadBand.lead(report)))
                .toArray();
    }

    /** The first reports of a course. */
    private MilestoneCourse(MilestoneCourse whole, int known) {
        this.footprint = whole.footprint;
        this.id = whole.id;
        this.reports = whole.reports.subList(0, known);
        this.states = whole.states.subList(0, known);
        this.forecasts = whole.forecasts.subList(0, state().forecasts());
        this.bands = whole.bands;
    }

    private State state() {
        return states.get(states.size() - 1);
    }

    /** The footprint that reports it. */
    public Footprint footprint() {
        return footprint;
    }

    /** The ID of the milestone. */
    public String id() {
        return id;
    }

    /** One report for each month in which it was reported, the oldest first; never empty. */
    public List<Milestone> reports() {
        return reports;
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
        Milestone completion = state().completion();
        return completion == null ? null : completion.actualDate();
    }

    /** Whether its outcome is unknown because the report that says completed has no readable actual date. */
    public boolean undated() {
        Milestone completion = state().completion();
        return completion != null && completion.actualDate() == null;
    }

    /** Whether the latest report says that the milestone is stopped. */
    public boolean stopped() {
        return latest().status() == Status.STOPPED;
    }

    /** The end of the last month in which it was reported open; null if it never was. */
    public @Nullable LocalDate lastOpen() {
        return state().lastOpen();
    }

    /** The day of completion or, for other milestones, the last day on which it was open; null if neither is known. */
    public @Nullable LocalDate knownUntil() {
        return state().completion() == null ? lastOpen() : completedOn();
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
        return (int) (to.toEpochDay() - from.toEpochDay());
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
        return forecasts;
    }

    /** The place in {@link LeadBand#ALL} of the lead of one of the {@link #forecasts()}, counted from 0. */
    int leadBand(int forecast) {
        return bands[forecast];
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
        int known = reports.size();
        while (known > 0 && reports.get(known - 1).key().period().isAfter(period)) {
            known--;
        }
        if (known == reports.size()) {
            return this;
        }
        return known == 0 ? null : new MilestoneCourse(this, known);
    }

    /** Compares the footprint, the ID and the reports. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MilestoneCourse that
                && footprint.equals(that.footprint)
                && id.equals(that.id)
                && reports.equals(that.reports);
    }

    @Override
    public int hashCode() {
        return Objects.hash(footprint, id, reports);
    }

    /** Returns the footprint and the ID, for messages of tests and debuggers. */
    @Override
    public String toString() {
        return "MilestoneCourse[" + footprint.code() + ", " + id + "]";
    }
}
