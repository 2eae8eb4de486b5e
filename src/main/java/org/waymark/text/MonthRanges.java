package org.waymark.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Writes lists of months, such as {@code 2025-05 to 2025-09, 2026-01, 2026-02}. */
public final class MonthRanges {

    /** The fewest months in a row that are a range. */
    private static final int LEAST = 3;

    private MonthRanges() {}

    /** The months as a list, in which three or more in a row are a range. */
    public static String of(List<YearMonth> months) {
        List<String> parts = new ArrayList<>();
        List<YearMonth> sorted = months.stream().distinct().sorted().toList();
        int from = 0;
        while (from < sorted.size()) {
            int to = from;
            while (to + 1 < sorted.size()
                    && sorted.get(to + 1).equals(sorted.get(to).plusMonths(1))) {
                to++;
            }
            if (to - from + 1 >= LEAST) {
                parts.add(sorted.get(from) + " to " + sorted.get(to));
            } else {
                sorted.subList(from, to + 1).forEach(month -> parts.add(month.toString()));
            }
            from = to + 1;
        }
        return String.join(", ", parts);
    }
}
