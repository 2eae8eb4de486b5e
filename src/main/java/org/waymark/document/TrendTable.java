package org.waymark.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.text.FigureText;

/**
 * Shares and ratings month by month.
 *
 * @param months the months, such as {@code Sep 26}, the oldest first; the values of the lines and {@code ratings} have one
 *     entry for each month
 * @param lines one line for each share that has enough data
 * @param ratings the ratings of the open milestones
 * @param shares the ratings whose share of the open milestones is shown
 * @param whole whether these are the trends of the whole document, which include an explanation
 */
public record TrendTable(
        List<String> months, List<TrendLine> lines, List<MonthRatings> ratings, List<Chip> shares, boolean whole)
        implements Block {

    /** The formula of the limits, for readers. */
    static final String LIMITS = "Limits: mean ± 2.66 × average moving range.";

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
     * A share month by month.
     *
     * @param label the label
     * @param values the shares, from 0 to 1; null for a month without data
     * @param now the latest value in words
     * @param note a sentence about what the line shows
     */
    public record TrendLine(String label, List<@Nullable Double> values, String now, String note) {

        public TrendLine {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        /** Whether at least two months have data. */
        public boolean hasTrend() {
            return values.stream().filter(value -> value != null).count() > 1;
        }

        /** The value of a month in words. */
        public String in(int month) {
            Double value = values.get(month);
            return value == null ? FigureText.NO_DATA : FigureText.percent(value);
        }
    }

    /**
     * The ratings of one month.
     *
     * @param bar the ratings; empty if no return counts in the month
     * @param returned whether any return counts in the month
     */
    public record MonthRatings(RatingBar bar, boolean returned) {

        /** The ratings in letters, such as {@code 4G 1R}. */
        String text() {
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
