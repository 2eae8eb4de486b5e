package org.waymark.check;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.Status;

/**
 * Which completed changes are asked whether they have lasted under external pressure, and how long an answer holds. The
 * rules of the built-in schema (WM-R19) state the same numbers of days.
 */
public final class LastingChange {

    /** The days after its completion from which a change is asked whether it has lasted. */
    private static final int SETTLED_DAYS = 180;

    /** The days after a check after which somebody has to check again. */
    private static final int ANSWER_DAYS = 365;

    private LastingChange() {}

    /** Whether a change at this stage can last. A change of mind-set shows in later milestones instead. */
    public static boolean isDeep(@Nullable ChangeStage stage) {
        return stage != null && stage != ChangeStage.MINDSET;
    }

    /** Whether a day is at least 180 days before the end of a period. */
    public static boolean isLongBefore(LocalDate completed, YearMonth period) {
        return !completed.plusDays(SETTLED_DAYS).isAfter(period.atEndOfMonth());
    }

    /**
     * Whether a return for a period is asked if the change of a milestone has lasted: it was completed long before the end
     * of the period, and nobody has checked it in the 365 days before that day. False if a value that decides this is
     * missing.
     */
    public static boolean isAsked(Milestone milestone, YearMonth period) {
        LocalDate completed = milestone.actualDate();
        LocalDate checked = milestone.sustained() == null ? null : milestone.sustainedCheckedOn();
        return milestone.status() == Status.COMPLETED
                && isDeep(milestone.changeStage())
                && completed != null
                && isLongBefore(completed, period)
                && (checked == null || checked.plusDays(ANSWER_DAYS).isBefore(period.atEndOfMonth()));
    }
}
