package org.waymark.progress;

import org.jspecify.annotations.Nullable;
import org.waymark.programme.Rag;
import org.waymark.programme.VocabularyTerm;

/**
 * An open milestone that needs a decision, with how long it has been in trouble. Immutable.
 *
 * @param pair the milestone, with the same milestone in the previous period
 * @param need why it needs a decision
 * @param daysOverdue days from the baseline date to the end of the period; null unless the milestone is overdue
 * @param monthsAtRating the latest reports in a row that have this rating, including this period's; 0 if it is unrated
 * @param monthsConcerned the latest reports in a row that are red or amber, including this period's; 0 if it is green or
 *     unrated. A month without a report of the milestone is skipped
 * @param forecastMoves how often the forecast date differed from that of the report before
 * @param daysMoved the forecast date minus the first forecast date, in days, positive if later; null without a forecast
 */
public record Decision(
        MilestonePair pair,
        Need need,
        @Nullable Integer daysOverdue,
        int monthsAtRating,
        int monthsConcerned,
        int forecastMoves,
        @Nullable Integer daysMoved) {

    /** Why a milestone needs a decision, the most urgent reason first. */
    public enum Need implements VocabularyTerm {
        RED_AND_OVERDUE("Red and overdue"),
        RED("Red"),
        OVERDUE_AND_SLIPPING("Overdue and slipping"),
        OVERDUE_AND_WORSENED("Overdue and worsened");

        private final String label;

        Need(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** The rating in the previous period; null if it had none or was not reported. */
    public @Nullable Rag previousRating() {
        return pair.previous() == null ? null : pair.previous().rag();
    }
}
