package org.waymark.pack.pages;

import java.util.List;
import org.waymark.findings.FindingsPage;
import org.waymark.report.view.FootprintGrid;
import org.waymark.report.view.FootprintView;
import org.waymark.report.view.LearningLine;

/**
 * What is sent to one footprint.
 *
 * @param state what became of its return, sentence by sentence
 * @param rows its dimensions
 * @param month as returns write it, such as {@code 2026-10}
 * @param deadline a sentence on the deadline
 * @param findings on its return
 * @param learning whom it could ask
 * @param teaching pairs in which others could learn from it
 */
public record FootprintWebPage(
        PageFrame frame,
        FootprintView view,
        PageSection chapter,
        List<String> state,
        List<Row> rows,
        String month,
        String deadline,
        FindingsPage findings,
        List<LearningOpportunity> learning,
        List<LearningLine> teaching) {

    /**
     * A dimension of the footprint.
     *
     * @param page of the dimension
     * @param link to the footprint's milestones in it, or empty
     */
    public record Row(
            String label, String page, FootprintGrid.Cell cell, String completed, String slippage, String link) {}

    public FootprintWebPage {
        state = List.copyOf(state);
        rows = List.copyOf(rows);
        learning = List.copyOf(learning);
        teaching = List.copyOf(teaching);
    }
}
