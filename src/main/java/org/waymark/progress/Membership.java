package org.waymark.progress;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.programme.Status;

/**
 * Whether a milestone enters a measure, in three-valued logic: a milestone that a readable field keeps out stays out
 * whatever else is wrong with it, and only one that might have entered is hidden by an error.
 *
 * <p>The tests below read one milestone as its return has it. A period ends on the last day of its month.
 */
public enum Membership {
    /** The milestone is among those that the measure counts. */
    IN,
    /** By what can be read, it is not. */
    OUT,
    /** It cannot be told, because a field that the measure needs is in error. */
    HIDDEN;

    /** Whether a milestone enters two measures at once. */
    Membership and(Membership other) {
        if (this == OUT || other == OUT) {
            return OUT;
        }
        return this == HIDDEN ? HIDDEN : other;
    }

    /** The same for a smaller set: one that is in stays in only when the test holds. */
    Membership and(BooleanSupplier test) {
        return this == IN && !test.getAsBoolean() ? OUT : this;
    }

    private static Membership when(boolean in) {
        return in ? IN : OUT;
    }

    /** In, whatever the field's value, unless it is in error. */
    static Membership readable(Milestone milestone, MilestoneField<?> field) {
        return milestone.inError().contains(field.name()) ? HIDDEN : IN;
    }

    /** In when the field has a value. A blank field that is not in error keeps the milestone out. */
    static Membership present(Milestone milestone, MilestoneField<?> field) {
        return readable(milestone, field).and(() -> milestone.get(field) != null);
    }

    static Membership hasStatus(Milestone milestone) {
        return present(milestone, MilestoneField.STATUS);
    }

    static Membership open(Milestone milestone) {
        return hasStatus(milestone).and(milestone::open);
    }

    static Membership completed(Milestone milestone) {
        return hasStatus(milestone).and(() -> milestone.status() == Status.COMPLETED);
    }

    static Membership notStopped(Milestone milestone) {
        return hasStatus(milestone).and(() -> milestone.status() != Status.STOPPED);
    }

    static Membership rated(Milestone milestone) {
        return present(milestone, MilestoneField.RAG);
    }

    static Membership forecast(Milestone milestone) {
        return present(milestone, MilestoneField.FORECAST_DATE);
    }

    static Membership baseline(Milestone milestone) {
        return present(milestone, MilestoneField.BASELINE_DATE);
    }

    /** In when the baseline date has come by the end of the milestone's period. */
    static Membership dueDate(Milestone milestone) {
        LocalDate baseline = milestone.baselineDate();
        LocalDate end = milestone.key().period().atEndOfMonth();
        return baseline(milestone).and(when(baseline == null || !baseline.isAfter(end)));
    }

    /** In when there is an actual date or, failing that, a forecast. */
    static Membership finish(Milestone milestone) {
        Membership actual = present(milestone, MilestoneField.ACTUAL_DATE);
        return actual == OUT ? forecast(milestone) : actual;
    }

    /** In when it was to be completed by the end of its period: not stopped, with a baseline date that has come. */
    static Membership due(Milestone milestone) {
        return notStopped(milestone).and(dueDate(milestone)).and(readable(milestone, MilestoneField.ACTUAL_DATE));
    }

    /** In when it is open although its baseline date has come by the end of its period. */
    static Membership overdue(Milestone milestone) {
        return open(milestone).and(dueDate(milestone));
    }

    /** In when its slippage can be told: it is not stopped, and has a baseline date and an actual or forecast date. */
    static Membership dated(Milestone milestone) {
        return notStopped(milestone).and(baseline(milestone)).and(finish(milestone));
    }

    /** In when its rating counts, a blank one as unrated. */
    static Membership ratable(Milestone milestone) {
        return open(milestone).and(readable(milestone, MilestoneField.RAG));
    }

    /** Whether it was completed by its baseline date. */
    static boolean completedByBaseline(Milestone milestone) {
        LocalDate actual = milestone.actualDate();
        LocalDate baseline = milestone.baselineDate();
        return milestone.status() == Status.COMPLETED
                && actual != null
                && baseline != null
                && !actual.isAfter(baseline);
    }

    /**
     * In when the milestone has a match in the previous period and both enter; hidden when its id cannot be read, so
     * that it may have one.
     */
    static Membership matched(MilestonePair tracked, Function<Milestone, Membership> membership) {
        Membership now = membership.apply(tracked.milestone());
        Milestone before = tracked.previous();
        if (before != null) {
            return now.and(membership.apply(before));
        }
        boolean mayMatch = tracked.compared() && tracked.milestone().inError().contains("milestone_id");
        return mayMatch ? now.and(HIDDEN) : OUT;
    }
}
