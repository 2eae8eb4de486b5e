package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import org.waymark.text.English;

/** The ratings of open milestones, footprints down and dimensions across. */
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
     * A footprint.
     *
     * @param state what became of its return
     * @param accepted whether its return is accepted
     * @param cells one a column; empty when there is no return
     */
    public record Row(String name, String code, String state, boolean accepted, List<RatingCell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One dimension of one footprint.
     *
     * @param bar ratings of the open milestones
     * @param overdue how many of the open ones are overdue
     * @param closed what is not open, such as {@code 2 completed}; empty when all is open
     */
    public record RatingCell(RatingBar bar, int overdue, int completed, String closed) {

        /** Whether there is no milestone at all. */
        boolean blank() {
            return bar.empty() && closed.isEmpty();
        }

        /** The cell in words, such as {@code 2 green and 1 red, 1 overdue, 1 completed}. */
        String words() {
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
            return String.join(", ", words);
        }
    }
}
