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
            "Slippage is the actual date, or the forecast while open, less the baseline date: the median of all.",
            "Confidence is the sender's own rating of an open milestone: G green, A amber, R red. It is not delay.",
            "On charts by month, the limits are the mean less and plus 2.66 times the mean moving range. What lies between"
                    + " them may be chance. With fewer than 12 months they are trial limits.",
            "What there is nothing to count of is \"no data\", never 0%. Footprints that sent nothing are named, never"
                    + " filled in.",
            "Every figure and every milestone behind it stands in the workbook progress.xlsx, with the file, sheet and"
                    + " row it was read from.");

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
        paper.add(WordStyle.HEADING_2, "How the figures are made");
        paper.bullets(HOW);
        paper.add(
                WordStyle.NOTE, "Written by waymark " + version + ". It is not a return or a publication of the NHS.");
    }
}
