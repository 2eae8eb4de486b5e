package org.waymark.pack.pages;

import java.util.List;
import org.waymark.findings.FindingsPage;
import org.waymark.report.view.FootprintGrid;
import org.waymark.report.view.FootprintView;
import org.waymark.report.view.LearningLine;

/**
 * The page of one footprint, which is sent to it.
 *
 * @param frame the parts that every page has
 * @param view the texts of the report about the footprint
 * @param chapter its figures and pictures
 * @param state the state of its returns, one sentence for each
 * @param came what came instead of its return, one text for each file; empty unless its return is missing
 * @param rows its dimensions; empty if its return is missing
 * @param month the month as returns write it, such as {@code 2026-10}
 * @param deadline a sentence about the deadline
 * @param findings the findings in its returns
 * @param learning where it could learn, and from whom
 * @param teaching the pairs in which another footprint could learn from it
 */
public record FootprintWebPage(
        PageFrame frame,
        FootprintView view,
        PageSection chapter,
        List<String> state,
        List<String> came,
        List<Row> rows,
        String month,
        String deadline,
        FindingsPage findings,
        List<LearningOpportunity> learning,
        List<LearningLine> teaching) {

    /**
     * A dimension of the footprint.
     *
     * @param label the name of the dimension
     * @param page the path of the dimension's page
     * @param cell the ratings of the footprint in the dimension
     * @param completed the completion rate, such as {@code 31% of 16}
     * @param delays how late its open milestones are
     * @param link a link to the footprint's milestones in the dimension; empty if it has none
     */
    public record Row(
            String label, String page, FootprintGrid.Cell cell, String completed, OpenDelays delays, String link) {}

    public FootprintWebPage {
        state = List.copyOf(state);
        came = List.copyOf(came);
        rows = List.copyOf(rows);
        learning = List.copyOf(learning);
        teaching = List.copyOf(teaching);
    }
}
