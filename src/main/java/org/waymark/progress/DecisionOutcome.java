package org.waymark.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Rag;
import org.waymark.programme.RecordedDecision;
import org.waymark.programme.Status;

/**
 * What became of a recorded decision by the reported period. Immutable.
 *
 * @param decision the decision
 * @param pair the milestone in the reported period; null if no return of that period contains it
 * @param ratingThen the rating in the month of the decision; null if it had none or was not reported
 * @param daysMoved the forecast date (actual date when completed) minus the forecast date in the month of the decision, in
 *     days, positive if later; null if either is missing
 */
public record DecisionOutcome(
        RecordedDecision decision,
        @Nullable MilestonePair pair,
        @Nullable Rag ratingThen,
        @Nullable Integer daysMoved) {

    /** Whether the decision was due by the end of the reported period and the milestone is still open. */
    public boolean late() {
        LocalDate due = decision.due();
        return pair != null
                && due != null
                && pair.milestone().open()
                && !due.isAfter(pair.milestone().key().period().atEndOfMonth());
    }

    /** The status in the reported period; null if it is blank, in error or not reported. */
    public @Nullable Status status() {
        return pair == null ? null : pair.milestone().status();
    }
}
