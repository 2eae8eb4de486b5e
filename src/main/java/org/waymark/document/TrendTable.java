package org.waymark.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.text.FigureText;

/**
 * Shares and ratings over the months.
 *
 * @param months such as {@code Sep 26}, the oldest first; the lists below are parallel to them
 * @param lines one for each share there is enough of to follow
 * @param ratings of the open milestones, month by month
 * @param shares the ratings whose share of the open milestones is shown
 * @param whole whether these are the trends of the whole document, which explain how to read them
 */
public record TrendTable(
        List<String> months, List<TrendLine> lines, List<MonthRatings> ratings, List<Chip> shares, boolean whole)
        implements Block {

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
     * A share over the months.
     *
     * @param values between 0 and 1; null for a month without data
     * @param now the latest value, in words
     * @param note what the line shows, a sentence
     */
    public record TrendLine(String label, List<@Nullable Double> values, String now, String note) {

        public TrendLine {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        /** Whether there is anything to follow: two months with data. */
        public boolean telling() {
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
     * @param returned whether any return counts in that month; when none does, the bar is empty
     */
    public record MonthRatings(RatingBar bar, boolean returned) {

        /** The ratings in letters, such as {@code 4G 1R}. */
        String text() {
            return returned ? bar.empty() ? "none open" : bar.tally() : "no return";
        }

        /** The share of the open milestones that has this rating; null when none is open. */
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

    /** Such as {@code Sep 25 to Oct 26}. */
    public String span() {
        String first = months.get(0);
        String last = months.get(months.size() - 1);
        return first.equals(last) ? last : first + " to " + last;
    }
}
