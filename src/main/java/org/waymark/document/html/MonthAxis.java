package org.waymark.document.html;

import java.util.ArrayList;
import java.util.List;

/**
 * The horizontal axis of a picture: one point for each month, at equal distances.
 *
 * @param left the x coordinate of the first month
 * @param right the x coordinate of the last month
 * @param months the labels of the months, at least one
 */
public record MonthAxis(int left, int right, List<String> months) {

    private static final int SHOWN = 6;

    /** A label of an axis and its coordinate. */
    public record Tick(int at, String label) {}

    public MonthAxis {
        months = List.copyOf(months);
    }

    /** The x coordinate of a month, by its index. A single month is in the middle. */
    public int x(int month) {
        return months.size() == 1
                ? (left + right) / 2
                : left + Math.round((float) (right - left) * month / (months.size() - 1));
    }

    /** As many labels as fit, always with the last month. */
    public List<Tick> ticks() {
        int step = (months.size() + SHOWN - 1) / SHOWN;
        List<Tick> ticks = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            if ((months.size() - 1 - at) % step == 0) {
                ticks.add(new Tick(x(at), months.get(at)));
            }
        }
        return ticks;
    }
}
