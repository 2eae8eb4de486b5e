package org.waymark.document;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.text.Dates;
import org.waymark.text.English;

/**
 * Numbers of milestones month by month, as lines that rise to a total: planned, completed, forecast. The numbers stay
 * numbers, so that each medium can draw them.
 *
 * @param caption the title of the chart
 * @param months the months, the earliest first
 * @param now the index of the reported month
 * @param total the highest possible number
 * @param series the lines, in the order of the legend
 */
public record BurnUpChart(String caption, List<YearMonth> months, int now, int total, List<Series> series)
        implements Block {

    public BurnUpChart {
        months = List.copyOf(months);
        series = List.copyOf(series);
        Objects.checkIndex(now, months.size());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.burnUp(this);
    }

    /**
     * One line of the chart.
     *
     * @param label the label, such as {@code Planned}
     * @param numbers one number for each month; null where the line has none
     * @param remark what to add to the number of the reported month, such as {@code +25 since September}; may be empty
     */
    public record Series(String label, List<@Nullable Integer> numbers, String remark) {

        public Series {
            numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
        }

        /** The number of a month as text; empty where the line has none. */
        public String in(int month) {
            Integer number = numbers.get(month);
            return number == null ? "" : English.number(number);
        }
    }

    /** The name of a month, such as {@code Oct 26}. */
    public String month(int at) {
        return Dates.shortMonth(months.get(at));
    }
}
