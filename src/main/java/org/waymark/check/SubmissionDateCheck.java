package org.waymark.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.check.rule.FindingText;
import org.waymark.text.Dates;

/** Checks that a return does not give a submission date after the day of the check (WM-K10). */
final class SubmissionDateCheck {

    private SubmissionDateCheck() {}

    /** Whether a date is after the day of the check; false when the return gives none or that day is not known. */
    static boolean fails(@Nullable LocalDate submitted, CheckPlan plan) {
        LocalDate today = plan.asOf();
        return submitted != null && today != null && submitted.isAfter(today);
    }

    static FindingText text(LocalDate submitted, CheckPlan plan) {
        LocalDate today = plan.asOf();
        return new FindingText(
                "The return gives " + Dates.day(submitted) + " as the day of its submission, but it was checked as of "
                        + (today == null ? "an earlier day" : Dates.day(today)) + ".",
                "Give the day on which the return was sent.");
    }
}
