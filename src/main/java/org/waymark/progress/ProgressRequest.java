package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Deadline;
import org.waymark.programme.Footprints;
import org.waymark.programme.Programme;

/**
 * Which figures are wanted.
 *
 * @param programme the programme's name
 * @param deadline by when returns are due, or null when the programme sets none
 * @param period the month reported on
 * @param asOf the day for which the report speaks; no figure depends on it
 */
public record ProgressRequest(
        String programme,
        Footprints footprints,
        @Nullable Deadline deadline,
        YearMonth period,
        LocalDate asOf,
        Narrowing narrowing) {

    /** Figures of the whole programme for one month. */
    public static ProgressRequest of(Programme programme, YearMonth period, LocalDate asOf) {
        return new ProgressRequest(
                programme.name(), programme.footprints(), programme.deadline(), period, asOf, Narrowing.NONE);
    }

    /** The same, of a part of the programme. */
    public ProgressRequest narrowedTo(Narrowing part) {
        return new ProgressRequest(programme, footprints, deadline, period, asOf, part);
    }
}
