package org.waymark.report.board;

import java.util.List;
import org.waymark.report.board.BoardTable.Cell;
import org.waymark.report.board.BoardTable.Column;
import org.waymark.report.view.CoverageView;

/** How many returns were expected and what became of them, on one line. */
public final class CoverageTable {

    /** The characters for which a column of figures has room; "no deadline" needs more. */
    private static final int FIGURE = 6;

    private CoverageTable() {}

    public static BoardTable of(CoverageView coverage) {
        return new BoardTable(
                "Returns of the period.",
                coverage.counts().stream()
                        .map(count -> Column.text(
                                count.label(), Math.max(FIGURE, count.value().length())))
                        .toList(),
                List.of(coverage.counts().stream()
                        .map(count -> Cell.of(count.value()))
                        .toList()));
    }
}
