package org.waymark.report.board;

import static org.waymark.report.board.BoardTable.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.board.BoardTable.Cell;
import org.waymark.report.view.ConfidenceRating;
import org.waymark.report.view.DecisionLine;
import org.waymark.report.view.MilestoneLine;
import org.waymark.report.view.ReportView;
import org.waymark.text.English;

/** The table of the milestones that need a decision, and the rule that selects them. */
public final class DecisionsTable {

    /** The rule that selects the milestones, in words. */
    public static final String RULE =
            "An open milestone needs a decision when it is red, or when it is overdue and getting worse: its forecast moved"
                    + " later in each of the last two reports, or its confidence worsened since the last report.";

    private DecisionsTable() {}

    /** The first {@code most} milestones, the most urgent first. */
    public static BoardTable of(ReportView view, int most) {
        return new BoardTable(
                        "Milestones that need a decision, the most urgent first.",
                        List.of(text("Milestone", 36), text("Footprint", 20), text("Confidence", 13), text("Why", 31)),
                        view.decisions().stream().map(DecisionsTable::row).toList())
                .first(most);
    }

    /** The number of milestones, such as {@code 4 milestones need a decision}. */
    public static String count(ReportView view) {
        int count = view.decisions().size();
        return count == 0
                ? "No milestone needs a decision"
                : English.count(count, "milestone") + (count == 1 ? " needs" : " need") + " a decision";
    }

    private static List<Cell> row(DecisionLine decision) {
        MilestoneLine milestone = decision.milestone();
        ConfidenceRating rating = milestone.confidence();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(milestone.title(), milestone.id()));
        cells.add(Cell.of(milestone.footprint(), milestone.footprintCode()));
        cells.add(rating == null ? Cell.of(milestone.ratingOrStatus()) : Cell.rated(rating));
        cells.add(Cell.of(decision.why(), milestone.now()));
        return cells;
    }
}
