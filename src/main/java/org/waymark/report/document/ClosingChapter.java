package org.waymark.report.document;

import java.util.List;
import org.waymark.report.view.LeftOutLine;
import org.waymark.report.view.ReportView;

/** Writes the notes at the end of the paper: what was left out, and how the figures are calculated. */
final class ClosingChapter {

    private static final List<String> HOW = List.of(
            "The unit is the milestone. A milestone counts once, under its primary dimension.",
            "Completed is the share of the milestones not stopped. By baseline is the share completed by its baseline"
                    + " date, of those whose baseline date has come.",
            "Slippage is the actual date, or the forecast of an open milestone, less the baseline date. The median is shown.",
            "Confidence is the sender's own rating of an open milestone: G green, A amber, R red. It is not delay.",
            "Limits on charts by month: mean ± 2.66 × average moving range. Points outside the dashed lines are unlikely to"
                    + " be chance. Limits from fewer than 12 months are trial limits.",
            "A figure with nothing to count is shown as \"no data\", never as 0%. Footprints without a return are named;"
                    + " their figures are not estimated.",
            "The workbook progress.xlsx has every figure and every milestone behind it, with the file, sheet and row that"
                    + " it was read from.");

    private ClosingChapter() {}

    static void add(ReportView view, String version, PaperWriter paper) {
        paper.add(WordStyle.HEADING_1, "Notes");
        paper.add(WordStyle.HEADING_2, "What was left out");
        if (view.leftOut().isEmpty()) {
            paper.add(WordStyle.BODY, "Nothing was left out.");
        } else {
            paper.bullets(view.leftOut().stream()
                    .map(LeftOutLine::what)
                    .map(what -> what + ".")
                    .toList());
        }
        paper.add(WordStyle.HEADING_2, "How the figures are calculated");
        paper.bullets(HOW);
        paper.add(
                WordStyle.NOTE, "Written by waymark " + version + ". It is not a return or a publication of the NHS.");
    }
}
