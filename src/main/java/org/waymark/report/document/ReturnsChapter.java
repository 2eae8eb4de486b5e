package org.waymark.report.document;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.board.CoverageTable;
import org.waymark.report.board.FootprintNames;
import org.waymark.report.view.CoverageView;
import org.waymark.report.view.Figure;

/** Who has sent a return, and who has not. */
final class ReturnsChapter {

    private ReturnsChapter() {}

    static void add(CoverageView coverage, PaperWriter paper) {
        paper.add(WordStyle.HEADING_1, "Returns");
        List<String> said = new ArrayList<>();
        for (Figure rate : coverage.rates()) {
            said.add(rate.label() + ": " + rate.value() + ", " + rate.basis() + ".");
        }
        coverage.lists().stream().map(FootprintNames::list).forEach(said::add);
        said.add(coverage.deadline());
        paper.bullets(said);
        paper.numbers(CoverageTable.of(coverage));
    }
}
