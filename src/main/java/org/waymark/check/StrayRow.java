package org.waymark.check;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;

/**
 * Recognises headings, totals and notes between the milestones (WM-S09), so that they get one finding instead of one for
 * each blank cell. Such a row has very few filled cells and no milestone ID.
 */
final class StrayRow {

    /** A heading fills one cell; a total fills a label and one or two numbers. */
    private static final int CELLS_AT_MOST = 3;

    /** A row with fewer blank required cells is reported cell by cell. */
    private static final int BLANKS_AT_LEAST = 6;

    private StrayRow() {}

    static boolean matches(RowReading row, CheckPlan plan) {
        int[] required = row.table().required();
        int blank = 0;
        for (int i = 0; i < required.length; i++) {
            if (!row.hasContent(required[i])) {
                blank++;
            } else if (i + 1 - blank > CELLS_AT_MOST) {
                return false;
            }
        }
        return blank >= BLANKS_AT_LEAST
                && plan.describesMilestones()
                && plan.raises(Codes.STRAY_ROW)
                && filled(row).count() <= CELLS_AT_MOST
                && row.milestone() == null
                && !NilRow.matches(row, plan);
    }

    /** The finding, at the first cell that is filled in. */
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
        return IntStream.range(0, row.columns()).filter(row::hasContent);
    }
}
