package org.waymark.check;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.programme.CellCorrection;
import org.waymark.text.SentText;

/**
 * What became of a correction when its return was read. Immutable.
 *
 * @param correction the correction, as the programme recorded it
 * @param state whether it was applied, or why not
 * @param cell the cell that it corrects, or null when the cell was not found
 * @param sent the cell as sent, with personal data masked; null when it is blank or was not found
 */
public record CorrectionOutcome(
        CellCorrection correction,
        State state,
        @Nullable Address cell,
        @Nullable String sent) {

    /** Whether a correction was applied, or why not. */
    public enum State {
        /** The cell had the expected value, and the corrected one is used instead. */
        APPLIED,
        /** The cell has another value than the expected one, which is used as sent. */
        VALUE_CHANGED,
        /** The cell already has the corrected value. */
        ALREADY_CORRECT,
        /** The table with the milestone has no column for the field. */
        NO_COLUMN,
        /** No row of the return has the ID of the milestone. */
        NO_MILESTONE
    }

    public boolean applied() {
        return state == State.APPLIED;
    }

    /** The values in a clause, such as {@code "Red" was sent and is corrected to "Amber"}; texts are on one line. */
    public String clause() {
        return (sent == null ? "a blank cell" : SentText.excerpt(sent)) + " was sent and is corrected to "
                + (correction.value() == null ? "blank" : SentText.excerpt(correction.value()));
    }

    /** Adds to a finding on the corrected cell that the programme corrected its value, and quotes the value as sent. */
    Finding mark(Finding finding) {
        boolean own = correction.field().equals(finding.address().field())
                && correction.milestone().equals(finding.milestone());
        return own && applied()
                ? finding.quoting(
                        finding.message() + " The programme corrected this value: " + clause() + ".",
                        finding.fix(),
                        sent,
                        finding.milestoneTitle())
                : finding;
    }
}
