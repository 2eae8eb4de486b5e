package org.waymark.collection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckedReturn;
import org.waymark.check.QueryCounts;
import org.waymark.programme.Footprint;
import org.waymark.progress.ReturnState;

/**
 * The state of the return of one expected footprint. Texts from returns are as sent. Immutable.
 *
 * @param footprint the footprint
 * @param state whether the return is missing, accepted or needs correction
 * @param counting the return that counts, or null when there is none
 * @param late whether the return that counts was submitted after the deadline
 * @param superseded the files of the footprint's other returns for the month, the best first
 * @param possible the files without a return of the footprint that may be meant as one; empty when it has a return
 * @param ask the action that is needed, or null when none is
 * @param why the reason for the action, in one or two sentences; empty when no action is needed
 */
public record FootprintStatus(
        Footprint footprint,
        ReturnState state,
        @Nullable CheckedReturn counting,
        boolean late,
        List<String> superseded,
        List<PossibleReturn> possible,
        @Nullable CorrectionRequest ask,
        String why) {

    public FootprintStatus {
        superseded = List.copyOf(superseded);
        possible = List.copyOf(possible);
    }

    /** Whether something came that may be the missing return, so that someone has to look at it first. */
    public boolean unclear() {
        return !possible.isEmpty();
    }

    /** The files that may be meant as the missing return. */
    public List<String> mayBeTheirs() {
        return possible.stream().map(PossibleReturn::file).toList();
    }

    /** The file of the return that counts, or null when there is none. */
    public @Nullable String file() {
        return counting == null ? null : counting.address().file();
    }

    /** The submission date of the return that counts, or null when it gives none or there is no return. */
    public @Nullable LocalDate submittedOn() {
        return counting == null ? null : counting.submittedOn();
    }

    /** Whether the return that counts gives no submission date. */
    public boolean undated() {
        return counting != null && counting.submittedOn() == null;
    }

    /** The number of errors on the return that counts; 0 when there is no return. */
    public int errors() {
        return counting == null ? 0 : counting.errors();
    }

    /** The number of warnings on the return that counts; 0 when there is no return. */
    public int warnings() {
        return counting == null ? 0 : counting.warnings();
    }

    /** The queries on the return that counts, by state; none when there is no return. */
    public QueryCounts queries() {
        return counting == null ? QueryCounts.NONE : counting.queries();
    }

    /** The number of advisories on the return that counts; 0 when there is no return. */
    public int advisories() {
        return counting == null ? 0 : counting.advisories();
    }
}
