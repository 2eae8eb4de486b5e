package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.waymark.catalogue.Address;
import org.waymark.progress.LearningMilestone;
import org.waymark.progress.LearningPair;
import org.waymark.report.workbook.SheetWriter.Placed;

/** Who could learn from whom, with every milestone that shows it. */
final class LearningSheet {

    /** One milestone behind one suggestion. */
    private record Line(LearningPair pair, boolean shows, LearningMilestone milestone) {

        Address source() {
            return milestone.milestone().source();
        }
    }

    private static final List<ColumnSpec<Line>> COLUMNS = List.of(
            new ColumnSpec<>(
                    "Dimension",
                    12,
                    CellAppearance.TEXT,
                    line -> line.pair().dimension().label()),
            new ColumnSpec<>(
                    "Level",
                    15,
                    CellAppearance.TEXT,
                    line -> line.pair().level().label()),
            new ColumnSpec<>(
                    "Who could learn",
                    26,
                    CellAppearance.TEXT,
                    line -> CellContent.sent(line.pair().to().name())),
            new ColumnSpec<>(
                    "From whom",
                    26,
                    CellAppearance.TEXT,
                    line -> CellContent.sent(line.pair().from().name())),
            new ColumnSpec<>(
                    "Whose milestone", 16, CellAppearance.TEXT, line -> line.shows() ? "from whom" : "who could learn"),
            new ColumnSpec<>(
                    "Milestone ID",
                    13,
                    CellAppearance.TEXT,
                    line -> CellContent.sent(line.milestone().milestone().id())),
            new ColumnSpec<>(
                    "Title",
                    42,
                    CellAppearance.TEXT,
                    line -> CellContent.sent(line.milestone().milestone().title())),
            new ColumnSpec<>(
                    "What it shows",
                    18,
                    CellAppearance.TEXT,
                    line -> line.milestone().reason().label()),
            new ColumnSpec<>(
                    "Source file",
                    34,
                    CellAppearance.TEXT,
                    line -> CellContent.sent(line.source().file())),
            new ColumnSpec<>(
                    "Source sheet",
                    14,
                    CellAppearance.TEXT,
                    line -> CellContent.sent(line.source().sheet())),
            new ColumnSpec<>(
                    "Source row", 9, CellAppearance.COUNT, line -> line.source().row()));

    private LearningSheet() {}

    static void write(SheetWriter tab, List<LearningPair> pairs) {
        List<Line> lines = new ArrayList<>();
        for (LearningPair pair : pairs) {
            pair.stuck().forEach(milestone -> lines.add(new Line(pair, false, milestone)));
            pair.shown().forEach(milestone -> lines.add(new Line(pair, true, milestone)));
        }
        tab.head(
                "Learning",
                List.of(
                        "In one dimension and at one level, one footprint has recovered or sustained progress while another is stuck.",
                        "It is an invitation to talk, not a ranking."));
        Placed<Line> table = tab.table("Learning", COLUMNS, lines);
        SheetLayout.of(tab, COLUMNS).header(table.header(), 0).paper();
    }
}
