package org.waymark.document.html;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.document.TableCell.OverTime;
import org.waymark.text.FigureText;

/**
 * The geometry of a sparkline of a rate by month. Its height always represents 0% to 100%, so that several can be compared.
 *
 * @param id an id that is unique on the page
 * @param title the title
 * @param words the first and the latest value in words
 * @param line the SVG path, which breaks at months without data
 * @param x the x coordinate of the latest value
 * @param y the y coordinate of the latest value
 */
public record SparkPicture(String id, String title, String words, String line, int x, int y) {

    public static final int WIDTH = 260;
    public static final int HEIGHT = 40;
    private static final int MARGIN = 6;

    /**
     * Draws a rate by month.
     *
     * @param scope the dimension or footprint that the rate describes
     */
    public static SparkPicture of(String id, String scope, OverTime rate) {
        List<@Nullable Double> values = rate.values();
        List<String> months = rate.months();
        SvgPath path = new SvgPath();
        int last = -1;
        int first = -1;
        for (int at = 0; at < months.size(); at++) {
            Double value = values.get(at);
            if (value == null) {
                path.lift();
            } else {
                path.to(x(at, months.size()), y(value));
                first = first < 0 ? at : first;
                last = at;
            }
        }
        String title = rate.label() + ": " + scope;
        if (first == last) {
            return new SparkPicture(id, title, last < 0 ? FigureText.NO_DATA : value(rate, last), "", 0, 0);
        }
        return new SparkPicture(
                id,
                title,
                value(rate, first) + " to " + value(rate, last),
                path.toString(),
                x(last, months.size()),
                y(Objects.requireNonNull(values.get(last))));
    }

    /** Whether there is nothing to draw: a line needs two months. */
    public boolean empty() {
        return line.isEmpty();
    }

    private static String value(OverTime rate, int at) {
        return FigureText.percent(Objects.requireNonNull(rate.values().get(at))) + " in "
                + rate.months().get(at);
    }

    private static int x(int at, int count) {
        return count == 1 ? WIDTH / 2 : MARGIN + Math.round((float) (WIDTH - 2 * MARGIN) * at / (count - 1));
    }

    private static int y(double value) {
        return HEIGHT - MARGIN - (int) Math.round(value * (HEIGHT - 2 * MARGIN));
    }
}
