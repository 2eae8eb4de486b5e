package org.waymark.report.board;

import static org.waymark.report.board.BoardTable.Column.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.report.board.BoardTable.Cell;
import org.waymark.report.view.LearningLine;
import org.waymark.report.view.MilestoneLine;
import org.waymark.report.view.ReportView;

/** The table of pairs of footprints of which one could learn from the other, with the milestones behind each pair. */
public final class LearningTable {

    /** The rule that selects the pairs, in words. */
    public static final String RULE =
            "Both have milestones in the same dimension and at the same level. Those of one are overdue or in trouble; those"
                    + " of the other recovered, were sustained or were completed on time. This is an invitation to talk, not"
                    + " a ranking.";

    private LearningTable() {}

    /** The first {@code each} pairs of each dimension. */
    public static BoardTable of(ReportView view, int each) {
        List<List<Cell>> rows = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (LearningLine line : view.learning()) {
            if (counts.merge(line.dimension(), 1, Integer::sum) <= each) {
                rows.add(row(line));
            }
        }
        return new BoardTable(
                "Footprints that could learn from another.",
                List.of(text("Where", 17), text("Is stuck", 27), text("Has progress to show", 27), text("Why", 45)),
                rows,
                false,
                view.learning().size() - rows.size());
    }

    private static List<Cell> row(LearningLine line) {
        return List.of(
                Cell.of(line.dimension(), line.level()),
                Cell.of(line.to(), ids(line.stuck())),
                Cell.of(line.from(), ids(line.shown())),
                Cell.of(line.why()));
    }

    private static String ids(List<MilestoneLine> milestones) {
        return milestones.stream().map(MilestoneLine::id).collect(Collectors.joining(", "));
    }
}
