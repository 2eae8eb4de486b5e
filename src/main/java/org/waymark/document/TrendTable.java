package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shares and ratings month by month.
 *
 * @param months the months, such as {@code Sep 26}, the oldest first; the values of the lines and {@code ratings} have one
 *     entry for each month
 * @param lines the measures by month: stocks as lines, flows as control charts
 * @param ratings the ratings of the open milestones
 * @param shares the ratings whose share of the open milestones is shown
 * @param whole whether these are the trends of the whole document, which include an explanation
 */
public record TrendTable(
        List<String> months, List<ChartView> lines, List<MonthRatings> ratings, List<StatusBadge> shares, boolean whole)
        implements Block {

    /** What has limits, and their formula, for readers. */
    public static final String LIMITS =
            "Limits: mean ± 2.66 × average moving range, only for figures that are new each month.";

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.trends(this);
    }

    public TrendTable {
        months = List.copyOf(months);
        lines = List.copyOf(lines);
        ratings = List.copyOf(ratings);
        shares = List.copyOf(shares);
    }

    /**
     * The ratings of one month.
     *
     * @param bar the ratings; empty if no return counts in the month
     * @param returned whether any return counts in the month
     */
    public record MonthRatings(RatingBar bar, boolean returned) {

        /** The ratings in letters, such as {@code 4G 1R}. */
        public String text() {
            return returned ? bar.empty() ? "none open" : bar.tally() : "no return";
        }

        /** The share of the open milestones with this rating; null if there are no open milestones. */
        @Nullable
        Double share(StatusBadge rating) {
            return bar.empty() ? null : (Double) ((double) count(rating) / bar.total());
        }

        int count(StatusBadge rating) {
            return bar.parts().stream()
                    .filter(part -> part.rating().equals(rating))
                    .mapToInt(RatingBar.Part::count)
                    .sum();
        }
    }

    /** The latest values in words, with a small chart of characters. */
    Block.DataTable table() {
        return Block.DataTable.untitled(
                Block.Layout.COLUMNS,
                List.of(
                        TableColumn.detail("Measure"),
                        TableColumn.detail(span()),
                        TableColumn.number("Now"),
                        TableColumn.detail("In words")),
                lines.stream()
                        .map(line -> List.of(
                                TableCell.of(line.label()),
                                line.shares().isEmpty()
                                        ? TableCell.of("")
                                        : new TableCell.OverTime(line.label(), months, line.shares()),
                                TableCell.of(line.now()),
                                TableCell.of(line.note())))
                        .toList());
    }

    /** Every month with its values. */
    Block.DataTable monthTable() {
        List<TableColumn> heads = new ArrayList<>(List.of(TableColumn.detail("Month")));
        lines.forEach(line -> heads.add(TableColumn.number(line.label())));
        heads.add(TableColumn.detail("Confidence of the open"));
        List<List<TableCell>> rows = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            int month = at;
            List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(months.get(at))));
            lines.forEach(line -> cells.add(TableCell.of(line.in(month))));
            cells.add(TableCell.of(ratings.get(at).text()));
            rows.add(cells);
        }
        return Block.DataTable.untitled(Block.Layout.COLUMNS, heads, rows);
    }

    /** The first and the last month, such as {@code Sep 25 to Oct 26}. */
    public String span() {
        String first = months.get(0);
        String last = months.get(months.size() - 1);
        return first.equals(last) ? last : first + " to " + last;
    }
}
