package org.waymark.report.workbook;

import java.util.List;
import org.waymark.check.Milestone;
import org.waymark.progress.Progress;
import org.waymark.progress.Tracked;
import org.waymark.report.workbook.Tab.Placed;

/** Every milestone with everything its return says of it, and where it was read. */
final class MilestonesSheet {

    private static final List<Column<Tracked>> COLUMNS = List.of(
            MilestoneColumns.CODE,
            MilestoneColumns.FOOTPRINT,
            MilestoneColumns.PERIOD,
            MilestoneColumns.ID,
            MilestoneColumns.TITLE,
            MilestoneColumns.term("Dimension", 12, Milestone::dimension),
            MilestoneColumns.term("Secondary dimension", 12, Milestone::secondaryDimension),
            MilestoneColumns.term("Change stage", 12, Milestone::changeStage),
            MilestoneColumns.term("Level", 15, Milestone::level),
            MilestoneColumns.term("Boundary", 14, Milestone::boundary),
            MilestoneColumns.text("Partners", 28, Milestone::partners),
            MilestoneColumns.text("Lead organisation", 28, Milestone::leadOrganisation),
            MilestoneColumns.text("Owner (role)", 22, Milestone::ownerRole),
            MilestoneColumns.term("Leadership", 12, Milestone::leadership),
            MilestoneColumns.text("Ceded to", 22, Milestone::cededTo),
            MilestoneColumns.text("Shared purpose", 34, Milestone::sharedPurpose),
            MilestoneColumns.BASELINE,
            MilestoneColumns.FORECAST,
            MilestoneColumns.ACTUAL,
            MilestoneColumns.text("Re-baseline reference", 16, Milestone::rebaselineRef),
            MilestoneColumns.STATUS,
            MilestoneColumns.CONFIDENCE,
            MilestoneColumns.number("Percent complete", 10, Look.COUNT, Milestone::percentComplete),
            MilestoneColumns.term("Delay reason", 14, Milestone::delayReason),
            MilestoneColumns.term("Solution", 12, Milestone::solution),
            MilestoneColumns.text("Next step", 34, Milestone::nextStep),
            MilestoneColumns.term("Involvement", 14, Milestone::involvement),
            MilestoneColumns.term("Evidence", 16, Milestone::evidence),
            MilestoneColumns.text("Evidence reference", 24, Milestone::evidenceRef),
            MilestoneColumns.text("Measure", 28, Milestone::measureName),
            MilestoneColumns.number("Measure baseline", 10, Look.NUMBER, Milestone::measureBaseline),
            MilestoneColumns.number("Measure target", 10, Look.NUMBER, Milestone::measureTarget),
            MilestoneColumns.number("Measure actual", 10, Look.NUMBER, Milestone::measureActual),
            MilestoneColumns.text("Learning note", 46, Milestone::learningNote),
            MilestoneColumns.text("Narrative", 60, Milestone::narrative),
            MilestoneColumns.SLIPPAGE,
            MilestoneColumns.DRIFT,
            MilestoneColumns.OVERDUE,
            MilestoneColumns.CHANGES,
            MilestoneColumns.IN_ERROR,
            MilestoneColumns.FILE,
            MilestoneColumns.SHEET,
            MilestoneColumns.ROW);

    private MilestonesSheet() {}

    static void write(Tab tab, Progress progress) {
        tab.head(
                "Milestones",
                List.of(
                        "Every milestone in the figures, and the file, sheet and row it came from.",
                        "A value in error is blank and named under In error. Without a dimension a milestone counts overall, in none of the six."));
        Placed<Tracked> table = tab.table("Milestones", COLUMNS, progress.milestones());
        new Marks(table).words("RAG (confidence)", Marks.RATINGS).words("Overdue", Marks.OVERDUE);
        Layout.of(tab, COLUMNS).header(table.header(), 5).paper(4, 5);
    }
}
