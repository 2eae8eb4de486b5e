package org.waymark.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the programme decided about a query, a warning or an advisory of a return. It applies to the return that was decided
 * on and to later ones, as long as the value stays as it was sent. Immutable.
 *
 * @param code the id of the code of the finding
 * @param footprint the code of the footprint
 * @param period the month of the return that was decided on; null for an answer that applies to every month
 * @param milestone the ID of the milestone, or null for a finding about a whole return
 * @param value the value as sent for which the decision was made, or null when the finding has none, as for a blank cell
 * @param decision whether the value is accepted
 * @param note why, for the footprint and for later readers of the programme file
 * @param expires the last day on which the answer applies, or null when it has no end
 * @param line the line in the programme file, counted from 1
 */
public record RecordedAnswer(
        String code,
        String footprint,
        @Nullable YearMonth period,
        @Nullable String milestone,
        @Nullable String value,
        Decision decision,
        String note,
        @Nullable LocalDate expires,
        int line) {

    /** What the programme decided about a query. */
    public enum Decision {
        AGREED,
        REFUSED
    }

    /** Whether the answer applies to a month: the one that it was made for, or a later one. */
    public boolean reaches(@Nullable YearMonth month) {
        return period == null || (month != null && !month.isBefore(period));
    }

    /** Whether the answer no longer applies on a day. */
    public boolean expired(LocalDate day) {
        return expires != null && day.isAfter(expires);
    }
}
