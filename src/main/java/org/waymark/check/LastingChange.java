package org.waymark.check;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.Status;

/**
 * Decides for which completed milestones a return must say whether the change has lasted under external pressure, and how
 * long an answer remains valid. The rules of the built-in schema (WM-R19) state the same numbers of days.
 */
public final class LastingChange {

    /** The number of days between the completion of a change and the first question whether it has lasted. */
    private static final int SETTLED_DAYS = 180;

    /** The number of days after which a check has to be repeated. */
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
     * Whether a return for a period must say if the change of a milestone has lasted. It must if the milestone was completed
     * at least 180 days before the end of the period and nobody has checked it in the 365 days before that end. False if a
     * value that decides this is missing.
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
