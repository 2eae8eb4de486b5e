package org.waymark.check;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;

/**
 * Tells headings, totals and notes among the milestones from milestones with blanks (WM-S09), so that one finding takes
 * the place of one for each blank. They say next to nothing, and have no milestone ID.
 */
final class StrayRow {

    /** A heading takes one cell; a total its word and a figure or two. */
    private static final int CELLS_AT_MOST = 3;

    /** With fewer required cells blank, so many findings are no burden. */
    private static final int BLANKS_AT_LEAST = 6;

    private StrayRow() {}

    static boolean is(RowReading row, CheckPlan plan) {
        int[] required = row.table().required();
        int blank = 0;
        for (int i = 0; i < required.length; i++) {
            if (!row.says(required[i])) {
                blank++;
            } else if (i + 1 - blank > CELLS_AT_MOST) {
                return false;
            }
        }
        return blank >= BLANKS_AT_LEAST
                && plan.milestones()
                && plan.raises(Codes.STRAY_ROW)
                && filled(row).count() <= CELLS_AT_MOST
                && row.milestone() == null;
    }

    /** Said on the first cell that is filled in. */
    static Finding finding(RowReading row) {
        OptionalInt first = filled(row).findFirst();
        return Finding.of(
                Codes.STRAY_ROW,
                first.isPresent() ? row.address(first.getAsInt()) : row.address(),
                first.isPresent() ? row.values().text(first.getAsInt()) : null,
                "Hardly anything is filled in on this row, so it is not read as a milestone.",
                "Delete the row if it is a heading, a total or a note; fill in the rest if it is a milestone.");
    }

    private static IntStream filled(RowReading row) {
        return IntStream.range(0, row.columns()).filter(row::says);
    }
}
