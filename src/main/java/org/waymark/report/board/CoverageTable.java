package org.waymark.report.board;

import java.util.List;
import org.waymark.report.board.BoardTable.Cell;
import org.waymark.report.board.BoardTable.Column;
import org.waymark.report.view.CoverageView;

/** A table of one row: the returns expected, received, accepted, late and missing. */
public final class CoverageTable {

    /** The weight of a column of figures, in characters; "no deadline" needs more. */
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
