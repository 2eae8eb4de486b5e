package org.waymark.report.board;

import static org.waymark.report.board.BoardTable.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.board.BoardTable.Cell;
import org.waymark.report.view.MilestoneLine;
import org.waymark.report.view.ReportSection;
import org.waymark.text.DisplayWidth;
import org.waymark.text.English;

/** The table of a dimension's milestones to watch: the longest overdue first, then the most slipped. */
public final class WatchTable {

    /** The longest title that fits the page of a dimension, in characters. */
    private static final int TITLE = 80;

    private static final int NAME = 42;

    private WatchTable() {}

    /** The first {@code most} milestones to watch. */
    public static BoardTable of(ReportSection section, int most) {
        return new BoardTable(
                "Milestones of " + section.label() + " to watch: the longest overdue of "
                        + English.number(section.highlights().overdue().total()) + ", then the most slipped of "
                        + English.number(section.highlights().slipped().total()) + ".",
                List.of(
                        text("Milestone", 37),
                        text("Footprint", 28),
                        text("Confidence", 15),
                        text("Baseline", 15),
                        text("How late", 25)),
                lines(section).stream().limit(most).map(WatchTable::row).toList());
    }

    private static List<Cell> row(MilestoneLine line) {
        return List.of(
                Cell.of(DisplayWidth.cut(line.title(), TITLE), line.id()),
                Cell.of(DisplayWidth.cut(line.footprint(), NAME), line.footprintCode()),
                line.confidence() == null ? Cell.of(line.ratingOrStatus()) : Cell.rated(line.confidence()),
                Cell.of(line.baseline()),
                Cell.of(line.points(), line.now()));
    }

    private static List<MilestoneLine> lines(ReportSection section) {
        List<MilestoneLine> lines =
                new ArrayList<>(section.highlights().overdue().shown());
        section.highlights().slipped().shown().stream()
                .filter(line -> lines.stream().noneMatch(known -> known.source().equals(line.source())))
                .forEach(lines::add);
        return lines;
    }
}
