package org.waymark.report.document;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.board.CoverageTable;
import org.waymark.report.view.CoverageView;
import org.waymark.report.view.Figure;
import org.waymark.report.view.Formats;

/** Who has sent a return, and who has not. */
final class Returns {

    private static final int NAMED = 12;

    private Returns() {}

    static void add(CoverageView coverage, Paper paper) {
        paper.add(Style.HEADING_1, "Returns");
        paper.numbers(CoverageTable.of(coverage));
        List<String> said = new ArrayList<>();
        for (Figure rate : coverage.rates()) {
            said.add(rate.label() + ": " + rate.value() + ", " + rate.basis() + ".");
        }
        for (CoverageView.Names names : coverage.lists()) {
            said.add(names.label() + ": " + listed(names.names()) + ".");
        }
        said.add(coverage.deadline());
        paper.bullets(said);
    }

    private static String listed(List<String> names) {
        String first = String.join("; ", names.subList(0, Math.min(NAMED, names.size())));
        int more = names.size() - NAMED;
        return more <= 0 ? first : first + "; and " + Formats.count(more) + " more in the workbook";
    }
}
