package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.waymark.check.MilestoneField;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Progress;
import org.waymark.report.workbook.SheetWriter.WrittenTable;

/** The sheet of every milestone with all fields of its return and the place where it was read. */
final class ProgressMilestonesSheet {

    private static final List<ColumnSpec<MilestonePair>> COLUMNS = columns();

    private ProgressMilestonesSheet() {}

    static void write(SheetWriter tab, Progress progress) {
        tab.head(
                "Milestones",
                List.of(
                        "Every milestone in the figures, and the file, sheet and row it came from.",
                        "A value in error is blank and named under In error. A milestone without a dimension counts overall, but not in a dimension."));
        WrittenTable<MilestonePair> table = tab.table("Milestones", COLUMNS, progress.milestones());
        new WordColours(table).words("RAG (confidence)", WordColours.RATINGS).words("Overdue", WordColours.OVERDUE);
        SheetLayout.of(tab, COLUMNS).header(table.header(), 5).paper(4, 5);
    }

    private static List<ColumnSpec<MilestonePair>> columns() {
        List<ColumnSpec<MilestonePair>> columns = new ArrayList<>(List.of(
                MilestoneColumns.CODE, MilestoneColumns.FOOTPRINT, MilestoneColumns.PERIOD, MilestoneColumns.ID));
        MilestoneField.ALL.forEach(field -> columns.add(MilestoneColumns.of(field)));
        columns.addAll(List.of(
                MilestoneColumns.SLIPPAGE,
                MilestoneColumns.DRIFT,
                MilestoneColumns.OVERDUE,
                MilestoneColumns.CHANGES,
                MilestoneColumns.IN_ERROR,
                MilestoneColumns.CORRECTED,
                MilestoneColumns.FILE,
                MilestoneColumns.SHEET,
                MilestoneColumns.ROW));
        return List.copyOf(columns);
    }
}
