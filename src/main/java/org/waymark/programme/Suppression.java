package org.waymark.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A setting that accepts certain findings. Suppressed findings are counted, but they are not shown and do not affect
 * the verdict. Immutable.
 *
 * @param code the id of the code of the findings
 * @param footprint the code of the footprint, or null for all footprints
 * @param milestone the id of the milestone, or null for all milestones
 * @param reason why the findings are accepted, for later readers of the programme file
 * @param expires the last day on which the suppression applies, or null when it has no end
 * @param line the line in the programme file, counted from 1
 */
public record Suppression(
        String code,
        @Nullable String footprint,
        @Nullable String milestone,
        String reason,
        @Nullable LocalDate expires,
        int line) {

    /** Whether the suppression no longer applies on a day. */
    public boolean expired(LocalDate day) {
        return expires != null && day.isAfter(expires);
    }
}
