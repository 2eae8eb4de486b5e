package org.waymark.report.document;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.board.CoverageTable;
import org.waymark.report.board.FootprintNames;
import org.waymark.report.view.CoverageView;
import org.waymark.report.view.Figure;

/** Writes the section on the returns: the rates, the footprints by state and the deadline. */
final class ReturnsChapter {

    private ReturnsChapter() {}

    static void add(CoverageView coverage, PaperWriter paper) {
        paper.add(WordStyle.HEADING_1, "Returns");
        List<String> items = new ArrayList<>();
        for (Figure rate : coverage.rates()) {
            items.add(rate.label() + ": " + rate.value() + ", " + rate.basis() + ".");
        }
        coverage.lists().stream().map(FootprintNames::list).forEach(items::add);
        items.add(coverage.deadline());
        paper.bullets(items);
        paper.numbers(CoverageTable.of(coverage));
    }
}
