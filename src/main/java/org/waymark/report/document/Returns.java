package org.waymark.report.document;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.board.CoverageTable;
import org.waymark.report.board.Named;
import org.waymark.report.view.CoverageView;
import org.waymark.report.view.Figure;

/** Who has sent a return, and who has not. */
final class Returns {

    private Returns() {}

    static void add(CoverageView coverage, Paper paper) {
        paper.add(Style.HEADING_1, "Returns");
        List<String> said = new ArrayList<>();
        for (Figure rate : coverage.rates()) {
            said.add(rate.label() + ": " + rate.value() + ", " + rate.basis() + ".");
        }
        coverage.lists().stream().map(Named::list).forEach(said::add);
        said.add(coverage.deadline());
        paper.bullets(said);
        paper.numbers(CoverageTable.of(coverage));
    }
}
