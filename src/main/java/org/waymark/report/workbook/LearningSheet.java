package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.waymark.catalogue.Address;
import org.waymark.progress.LearningMilestone;
import org.waymark.progress.LearningPair;
import org.waymark.report.workbook.Tab.Placed;

/** Who could learn from whom, with every milestone that shows it. */
final class LearningSheet {

    /** One milestone behind one suggestion. */
    private record Line(LearningPair pair, boolean shows, LearningMilestone milestone) {

        Address source() {
            return milestone.milestone().source();
        }
    }

    private static final List<Column<Line>> COLUMNS = List.of(
            new Column<>(
                    "Dimension", 12, Look.TEXT, line -> line.pair().dimension().label()),
            new Column<>("Level", 15, Look.TEXT, line -> line.pair().level().label()),
            new Column<>(
                    "Who could learn",
                    26,
                    Look.TEXT,
                    line -> Cells.sent(line.pair().to().name())),
            new Column<>(
                    "From whom",
                    26,
                    Look.TEXT,
                    line -> Cells.sent(line.pair().from().name())),
            new Column<>("Whose milestone", 16, Look.TEXT, line -> line.shows() ? "from whom" : "who could learn"),
            new Column<>(
                    "Milestone ID",
                    13,
                    Look.TEXT,
                    line -> Cells.sent(line.milestone().milestone().id())),
            new Column<>(
                    "Title",
                    42,
                    Look.TEXT,
                    line -> Cells.sent(line.milestone().milestone().title())),
            new Column<>(
                    "What it shows",
                    18,
                    Look.TEXT,
                    line -> line.milestone().reason().label()),
            new Column<>(
                    "Source file",
                    34,
                    Look.TEXT,
                    line -> Cells.sent(line.source().file())),
            new Column<>(
                    "Source sheet",
                    14,
                    Look.TEXT,
                    line -> Cells.sent(line.source().sheet())),
            new Column<>("Source row", 9, Look.COUNT, line -> line.source().row()));

    private LearningSheet() {}

    static void write(Tab tab, List<LearningPair> pairs) {
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
        Layout.of(tab, COLUMNS).header(table.header(), 0).paper();
    }
}
