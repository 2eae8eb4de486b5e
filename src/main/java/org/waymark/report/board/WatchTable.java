package org.waymark.report.board;

import static org.waymark.report.board.BoardTable.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.board.BoardTable.Cell;
import org.waymark.report.board.BoardTable.Column;
import org.waymark.report.view.MilestoneLine;
import org.waymark.report.view.Section;

/** The milestones of a dimension that a board should know of: the longest overdue, then the most slipped. */
public final class WatchTable {

    private WatchTable() {}

    /** For paper: no more than {@code most} of them, with their baselines. */
    public static BoardTable onPaper(Section section, int most) {
        return table(section, most, true);
    }

    /** For a slide: no more than {@code most} of them. */
    public static BoardTable onSlide(Section section, int most) {
        return table(section, most, false);
    }

    private static BoardTable table(Section section, int most, boolean baseline) {
        List<Column> columns = new ArrayList<>(
                List.of(text("Milestone", 40), text("Footprint", 24), text("Confidence", 14), text("How late", 24)));
        if (baseline) {
            columns.add(3, text("Baseline", 14));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (MilestoneLine line : lines(section)) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(line.title(), line.id()),
                    Cell.of(line.footprint(), line.footprintCode()),
                    line.confidence() == null ? Cell.of(line.standing()) : Cell.rated(line.confidence()),
                    Cell.of(line.points(), line.now())));
            if (baseline) {
                cells.add(3, Cell.of(line.baseline()));
            }
            rows.add(cells);
        }
        return new BoardTable(
                "Milestones of " + section.label() + ": the longest overdue, then the most slipped.",
                columns,
                rows.stream().limit(most).toList());
    }

    private static List<MilestoneLine> lines(Section section) {
        List<MilestoneLine> lines =
                new ArrayList<>(section.highlights().overdue().shown());
        section.highlights().slipped().shown().stream()
                .filter(line -> lines.stream().noneMatch(known -> known.source().equals(line.source())))
                .forEach(lines::add);
        return lines;
    }
}
