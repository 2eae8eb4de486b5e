package org.waymark.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a board decided about a milestone, as the programme's {@code decisions.csv} records it. Immutable.
 *
 * @param footprint the footprint of the milestone
 * @param milestone the ID of the milestone
 * @param period the month of the report that the board discussed
 * @param decision what was decided
 * @param by who carries it out, or null when nobody is named
 * @param due the day by which it is carried out, or null when no day is set
 */
public record RecordedDecision(
        Footprint footprint,
        String milestone,
        YearMonth period,
        String decision,
        @Nullable String by,
        @Nullable LocalDate due) {}
