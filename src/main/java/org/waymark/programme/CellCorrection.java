package org.waymark.programme;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A value in a return that the programme corrects, as its {@code corrections.yaml} records it. Immutable.
 *
 * @param footprint the code of the footprint whose return it is
 * @param period the month of the return
 * @param milestone the ID of the milestone
 * @param field the schema name of the field, never one that identifies the row
 * @param expect the value as sent for which the correction was made, or null for a blank cell
 * @param value the value that is used instead, as somebody would write it in the cell, or null to leave it blank
 * @param reason why the value is corrected
 * @param by the role or the person who decided it
 * @param source the place in the file of corrections, for messages
 */
public record CellCorrection(
        String footprint,
        YearMonth period,
        String milestone,
        String field,
        @Nullable String expect,
        @Nullable String value,
        String reason,
        String by,
        Place source) {

    /**
     * A line of the file of corrections.
     *
     * @param file the name of the file in messages
     * @param line the line, counted from 1
     */
    public record Place(String file, int line) {

        @Override
        public String toString() {
            return file + ", line " + line;
        }
    }
}
