package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waymark.text.English;

/**
 * The ratings of open milestones in a grid: a row for each footprint, a column for each dimension.
 *
 * @param columns the names of the dimensions
 * @param rows the footprints
 */
public record RatingGrid(List<String> columns, List<Row> rows) implements Block {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.grid(this);
    }

    public RatingGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The grid as a table, for media without a layout of their own for it.
     *
     * @param cell turns the milestones of one footprint in one dimension into a cell
     */
    Block.DataTable table(Function<RatingCell, TableCell> cell) {
        List<TableColumn> heads = new ArrayList<>(
                List.of(TableColumn.detail("Footprint"), TableColumn.shortText("Code"), TableColumn.detail("Return")));
        columns.forEach(column -> heads.add(TableColumn.detail(column)));
        List<List<TableCell>> lines = new ArrayList<>();
        for (Row row : rows) {
            List<TableCell> cells = new ArrayList<>(
                    List.of(TableCell.of(row.name()), TableCell.of(row.code()), TableCell.of(row.state())));
            for (int at = 0; at < columns.size(); at++) {
                cells.add(
                        row.cells().isEmpty()
                                ? TableCell.of("no return")
                                : cell.apply(row.cells().get(at)));
            }
            lines.add(cells);
        }
        return Block.DataTable.untitled(Block.Layout.COLUMNS, heads, lines);
    }

    /**
     * The row of a footprint.
     *
     * @param name the footprint's name
     * @param code the footprint's code
     * @param state the state of its return, such as {@code needs correction}
     * @param accepted whether its return is accepted
     * @param cells one cell for each column; empty if there is no return
     */
    public record Row(String name, String code, String state, boolean accepted, List<RatingCell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The milestones of one footprint in one dimension.
     *
     * @param bar the ratings of the open milestones
     * @param overdue the number of open milestones that are overdue
     * @param completed the number of completed milestones
     * @param closed the milestones that are not open, such as {@code 2 completed}; empty if all are open
     * @param different how the footprint differs here from the others, in words; empty if chance may explain it
     */
    public record RatingCell(RatingBar bar, int overdue, int completed, String closed, String different) {

        /** Whether there are no milestones. */
        public boolean blank() {
            return bar.empty() && closed.isEmpty();
        }

        /** The cell in words, such as {@code 2 green and 1 red, 1 overdue, 1 completed}. */
        public String words() {
            if (blank()) {
                return "no milestones";
            }
            List<String> words = new ArrayList<>();
            if (!bar.empty()) {
                words.add(bar.words());
            }
            if (overdue > 0) {
                words.add(English.number(overdue) + " overdue");
            }
            if (!closed.isEmpty()) {
                words.add(closed);
            }
            if (!different.isEmpty()) {
                words.add(different);
            }
            return String.join(", ", words);
        }
    }
}
