package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.waymark.catalogue.Address;
import org.waymark.check.MilestoneField;
import org.waymark.progress.LearningMilestone;
import org.waymark.progress.LearningPair;
import org.waymark.report.view.LearningSummary;
import org.waymark.report.workbook.SheetWriter.WrittenTable;

/** The sheet of the footprints that could learn from each other, with the milestones behind every pair. */
final class LearningSheet {

    /** One milestone behind one pair. */
    private record Line(LearningPair pair, boolean shows, LearningMilestone milestone) {

        Address source() {
            return milestone.milestone().source();
        }
    }

    private static final List<ColumnSpec<Line>> COLUMNS = List.of(
            ColumnSpec.text("Dimension", 12, line -> line.pair().dimension().label()),
            ColumnSpec.text("Level", 15, line -> line.pair().level().label()),
            ColumnSpec.text(
                    "Who could learn",
                    26,
                    line -> CellContent.sent(line.pair().to().name())),
            ColumnSpec.text(
                    "From whom", 26, line -> CellContent.sent(line.pair().from().name())),
            ColumnSpec.text("Whose milestone", 16, line -> line.shows() ? "from whom" : "who could learn"),
            ColumnSpec.text(
                    "Milestone ID",
                    13,
                    line -> CellContent.sent(line.milestone().milestone().id())),
            ColumnSpec.text(
                    "Title",
                    42,
                    line -> CellContent.sent(line.milestone().milestone().title())),
            ColumnSpec.text(
                    "What it shows", 18, line -> line.milestone().reason().label()),
            ColumnSpec.text(
                    "Learning note",
                    48,
                    line -> CellContent.sent(line.milestone().milestone().get(MilestoneField.LEARNING_NOTE))),
            ColumnSpec.text(
                    "Source file", 34, line -> CellContent.sent(line.source().file())),
            ColumnSpec.text(
                    "Source sheet", 14, line -> CellContent.sent(line.source().sheet())),
            new ColumnSpec<>(
                    "Source row", 9, CellAppearance.COUNT, line -> line.source().row()));

    private LearningSheet() {}

    static void write(SheetWriter tab, List<LearningPair> pairs) {
        List<Line> lines = new ArrayList<>();
        for (LearningPair pair : pairs) {
            pair.stuck().forEach(milestone -> lines.add(new Line(pair, false, milestone)));
            pair.shown().forEach(milestone -> lines.add(new Line(pair, true, milestone)));
        }
        tab.head("Learning", List.of(LearningSummary.ABOUT));
        WrittenTable<Line> table = tab.table("Learning", COLUMNS, lines);
        SheetLayout.of(tab, COLUMNS).header(table.header(), 0).paper();
    }
}
