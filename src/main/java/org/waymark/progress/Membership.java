package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.waymark.check.LastingChange;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.programme.Status;

/**
 * Whether a milestone belongs to the milestones that a measure counts, in three-valued logic. A milestone that a readable
 * field excludes is out, even if other fields are in error. A milestone is hidden only if the fields in error could have
 * let it in.
 *
 * <p>The static methods test one milestone with the values of its return. A period ends on the last day of its month.
 */
public enum Membership {
    /** The measure counts the milestone. */
    IN,
    /** The measure does not count the milestone. */
    OUT,
    /** This cannot be decided, because a field that the measure needs is in error. */
    HIDDEN;

    /** Whether a milestone meets this condition and another. */
    Membership and(Membership other) {
        if (this == OUT || other == OUT) {
            return OUT;
        }
        return this == HIDDEN ? HIDDEN : other;
    }

    /** Narrows the condition: a milestone that is in stays in only if the test is true. */
    Membership and(BooleanSupplier test) {
        return this == IN && !test.getAsBoolean() ? OUT : this;
    }

    private static Membership when(boolean in) {
        return in ? IN : OUT;
    }

    /** In unless the field is in error; a blank field is readable. */
    static Membership readable(Milestone milestone, MilestoneField<?> field) {
        return milestone.inError().contains(field.name()) ? HIDDEN : IN;
    }

    /** In if the field has a value, out if it is blank, hidden if it is in error. */
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

    /** In if the baseline date is on or before the end of the milestone's period. */
    static Membership dueDate(Milestone milestone) {
        LocalDate baseline = milestone.baselineDate();
        LocalDate end = milestone.key().period().atEndOfMonth();
        return baseline(milestone).and(when(baseline == null || !baseline.isAfter(end)));
    }

    /** In if there is an actual date or, without one, a forecast date. */
    static Membership finish(Milestone milestone) {
        Membership actual = present(milestone, MilestoneField.ACTUAL_DATE);
        return actual == OUT ? forecast(milestone) : actual;
    }

    /** In if it is not stopped and its baseline date is on or before the end of its period. */
    static Membership due(Milestone milestone) {
        return notStopped(milestone).and(dueDate(milestone)).and(readable(milestone, MilestoneField.ACTUAL_DATE));
    }

    /** In if it is not stopped and its baseline date is in its period. */
    static Membership dueThisMonth(Milestone milestone) {
        LocalDate baseline = milestone.baselineDate();
        return due(milestone)
                .and(when(baseline == null
                        || YearMonth.from(baseline).equals(milestone.key().period())));
    }

    /** In if it is open and its baseline date is on or before the end of its period. */
    static Membership overdue(Milestone milestone) {
        return open(milestone).and(dueDate(milestone));
    }

    /** In if it has a slippage: it is not stopped, and has a baseline date and an actual or forecast date. */
    static Membership dated(Milestone milestone) {
        return notStopped(milestone).and(baseline(milestone)).and(finish(milestone));
    }

    /** In if it is open and its rating is readable; a blank rating counts as unrated. */
    static Membership ratable(Milestone milestone) {
        return open(milestone).and(readable(milestone, MilestoneField.RAG));
    }

    /** In if it was completed long before the end of its period, at a stage at which a change can last. */
    static Membership mayHaveLasted(Milestone milestone) {
        LocalDate actual = milestone.actualDate();
        return completed(milestone)
                .and(present(milestone, MilestoneField.CHANGE_STAGE))
                .and(when(milestone.changeStage() == null || LastingChange.isDeep(milestone.changeStage())))
                .and(present(milestone, MilestoneField.ACTUAL_DATE))
                .and(when(actual == null
                        || LastingChange.isLongBefore(actual, milestone.key().period())));
    }

    /** In if it may have lasted and somebody has checked whether it did. */
    static Membership sustainedChecked(Milestone milestone) {
        return mayHaveLasted(milestone).and(present(milestone, MilestoneField.SUSTAINED));
    }

    /** In if it may have lasted and it is known whether somebody has checked that. */
    static Membership sustainedReadable(Milestone milestone) {
        return mayHaveLasted(milestone).and(readable(milestone, MilestoneField.SUSTAINED));
    }

    static boolean completedByBaseline(Milestone milestone) {
        LocalDate actual = milestone.actualDate();
        LocalDate baseline = milestone.baselineDate();
        return milestone.status() == Status.COMPLETED
                && actual != null
                && baseline != null
                && !actual.isAfter(baseline);
    }

    /**
     * In if the milestone has a match in the previous period and both are in; hidden if its ID is in error, because it
     * may have a match then.
     */
    static Membership matched(MilestonePair pair, Function<Milestone, Membership> membership) {
        Membership now = membership.apply(pair.milestone());
        Milestone before = pair.previous();
        if (before != null) {
            return now.and(membership.apply(before));
        }
        boolean mayMatch = pair.compared() && pair.milestone().inError().contains("milestone_id");
        return mayMatch ? now.and(HIDDEN) : OUT;
    }
}
