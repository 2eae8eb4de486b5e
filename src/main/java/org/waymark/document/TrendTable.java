package org.waymark.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shares and ratings month by month.
 *
 * @param months the months, such as {@code Sep 26}, the oldest first; the values of the lines and {@code ratings} have one
 *     entry for each month
 * @param lines the share of each month, as a line or a control chart
 * @param ratings the ratings of the open milestones
 * @param shares the ratings whose share of the open milestones is shown
 * @param whole whether these are the trends of the whole document, which include an explanation
 */
public record TrendTable(
        List<String> months, List<ChartView> lines, List<MonthRatings> ratings, List<Chip> shares, boolean whole)
        implements Block {

    /** The formula of the limits, for readers. */
    public static final String LIMITS = "Limits: mean ± 2.66 × average moving range.";

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
        Double share(Chip rating) {
            return bar.empty() ? null : (Double) ((double) count(rating) / bar.total());
        }

        int count(Chip rating) {
            return bar.parts().stream()
                    .filter(part -> part.rating().equals(rating))
                    .mapToInt(RatingBar.Part::count)
                    .sum();
        }
    }

    /** The first and the last month, such as {@code Sep 25 to Oct 26}. */
    public String span() {
        String first = months.get(0);
        String last = months.get(months.size() - 1);
        return first.equals(last) ? last : first + " to " + last;
    }
}
