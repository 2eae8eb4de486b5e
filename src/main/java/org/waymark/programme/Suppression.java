package org.waymark.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Findings that the programme has looked at and lets be: they are counted, but neither shown nor weighed.
 *
 * @param code id of their code
 * @param footprint code of the footprint whose findings are meant, or null for every footprint's
 * @param milestone id of the milestone, or null for every milestone
 * @param reason why, for whoever reads the programme file next
 * @param expires the last day on which it holds, or null when it holds until it is taken out
 * @param line where it stands in the programme file, counted from 1
 */
public record Suppression(
        String code,
        @Nullable String footprint,
        @Nullable String milestone,
        String reason,
        @Nullable LocalDate expires,
        int line) {

    /** Whether it no longer holds on a day. */
    public boolean expired(LocalDate day) {
        return expires != null && day.isAfter(expires);
    }
}
