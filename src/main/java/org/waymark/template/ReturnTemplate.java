package org.waymark.template;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Footprint;
import org.waymark.programme.Programme;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;

/**
 * A return yet to be filled in.
 *
 * @param programme whose schema says what a return must look like
 * @param footprint who is to fill it in
 * @param period the month to report on
 * @param earlier the return whose open milestones come back, or null for a blank template
 */
public record ReturnTemplate(
        Programme programme,
        Footprint footprint,
        YearMonth period,
        @Nullable EarlierReturn earlier) {

    private static final Set<String> SAID_ONCE = Set.of("footprint_code", "period");

    public Schema schema() {
        return programme.schema();
    }

    /** The milestones that come back. */
    public List<EarlierMilestone> milestones() {
        return earlier == null ? List.of() : earlier.milestones();
    }

    /** The fields to give for each milestone, less those that the file says once for all. */
    public List<Field> rowFields() {
        return schema().fields().stream()
                .filter(field -> !SAID_ONCE.contains(field.name()))
                .toList();
    }

    /**
     * A name that tells whose return it is and for when, without an ending. No two footprints of a programme have the
     * same, and it is safe on every system.
     */
    public String fileName() {
        return programme.footprints().fileNames().of(footprint.code()) + "_" + period;
    }
}
