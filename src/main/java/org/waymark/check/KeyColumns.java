package org.waymark.check;

import org.waymark.schema.Schema;

/**
 * The columns that identify a milestone and its return, counted from 0. Every schema that describes milestones has them.
 *
 * @param footprint the column of the footprint code
 * @param period the column of the month
 * @param milestone the column of the milestone ID
 */
record KeyColumns(int footprint, int period, int milestone) {

    /** @throws java.util.NoSuchElementException if the schema does not describe milestones */
    static KeyColumns of(Schema schema) {
        return new KeyColumns(
                schema.position("footprint_code").orElseThrow(),
                schema.position("period").orElseThrow(),
                schema.position("milestone_id").orElseThrow());
    }
}
