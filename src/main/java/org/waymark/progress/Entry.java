package org.waymark.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Status;

/**
 * Whether a milestone enters a measure, in three-valued logic: a milestone that a readable field keeps out stays out
 * whatever else is wrong with it, and only one that might have entered is said to be hidden by an error.
 */
enum Entry {
    /** It is among those the measure counts. */
    IN,
    /** It is not, by what can be read. */
    OUT,
    /** It cannot be told, because a field that the measure needs is in error. */
    HIDDEN;

    Entry and(Entry other) {
        if (this == OUT || other == OUT) {
            return OUT;
        }
        return this == HIDDEN ? HIDDEN : other;
    }

    private static Entry when(boolean in) {
        return in ? IN : OUT;
    }

    /** In, whatever the field's value, unless it is in error. */
    static Entry readable(Milestone milestone, String field) {
        return milestone.inError().contains(field) ? HIDDEN : IN;
    }

    /** In when the field has a value: a blank that no error speaks of is nothing to count. */
    static Entry present(Milestone milestone, String field, @Nullable Object value) {
        return readable(milestone, field).and(milestone.inError().contains(field) ? IN : when(value != null));
    }

    static Entry hasStatus(Milestone milestone) {
        return present(milestone, "status", milestone.status());
    }

    static Entry open(Milestone milestone) {
        Entry known = hasStatus(milestone);
        return known == IN ? when(milestone.open()) : known;
    }

    static Entry completed(Milestone milestone) {
        Entry known = hasStatus(milestone);
        return known == IN ? when(milestone.status() == Status.COMPLETED) : known;
    }

    static Entry notStopped(Milestone milestone) {
        Entry known = hasStatus(milestone);
        return known == IN ? when(milestone.status() != Status.STOPPED) : known;
    }

    static Entry rated(Milestone milestone) {
        return present(milestone, "rag", milestone.rag());
    }

    static Entry forecast(Milestone milestone) {
        return present(milestone, "forecast_date", milestone.forecastDate());
    }

    static Entry baseline(Milestone milestone) {
        return present(milestone, "baseline_date", milestone.baselineDate());
    }

    /** In when the baseline date has come by that day. */
    static Entry dueBy(Milestone milestone, LocalDate day) {
        LocalDate baseline = milestone.baselineDate();
        return baseline(milestone).and(when(baseline == null || !baseline.isAfter(day)));
    }

    /** In when there is an actual date or, failing that, a forecast. */
    static Entry finish(Milestone milestone) {
        Entry actual = present(milestone, "actual_date", milestone.actualDate());
        return actual == OUT ? forecast(milestone) : actual;
    }

    /** In when it was to be completed by that day: not stopped, with a baseline date that has come. */
    static Entry due(Milestone milestone, LocalDate day) {
        return notStopped(milestone).and(dueBy(milestone, day)).and(readable(milestone, "actual_date"));
    }

    /** In when it is open although its baseline date has come by that day. */
    static Entry overdue(Milestone milestone, LocalDate day) {
        return open(milestone).and(dueBy(milestone, day));
    }

    /** In when its rating counts, a blank one as unrated. */
    static Entry ratable(Milestone milestone) {
        return open(milestone).and(readable(milestone, "rag"));
    }
}
