package org.waymark.report.html;

import java.util.List;
import java.util.Objects;
import org.waymark.report.view.ChartView;
import org.waymark.text.FigureText;

/**
 * A share over the months, as small as a word. The whole height is the whole share, so that several can be compared.
 *
 * @param id unique on the page
 * @param line a path that breaks where there is no data
 * @param x where the latest value stands
 */
public record SparkPicture(String id, String title, String words, String line, int x, int y) {

    public static final int WIDTH = 260;
    public static final int HEIGHT = 40;
    private static final int MARGIN = 6;

    public static SparkPicture of(String id, String of, ChartView chart, List<String> months) {
        SvgPath path = new SvgPath();
        int last = -1;
        int first = -1;
        for (int at = 0; at < months.size(); at++) {
            Double value = chart.values().get(at);
            if (value == null) {
                path.lift();
            } else {
                path.to(x(at, months.size()), y(value));
                first = first < 0 ? at : first;
                last = at;
            }
        }
        String title = chart.label() + ": " + of;
        if (last < 0) {
            return new SparkPicture(id, title, FigureText.NO_DATA, "", 0, 0);
        }
        return new SparkPicture(
                id,
                title,
                first == last
                        ? said(chart, months, last)
                        : said(chart, months, first) + " to " + said(chart, months, last),
                path.toString(),
                x(last, months.size()),
                y(Objects.requireNonNull(chart.values().get(last))));
    }

    /** Whether there is nothing to draw. */
    public boolean empty() {
        return line.isEmpty();
    }

    private static String said(ChartView chart, List<String> months, int at) {
        return FigureText.percent(Objects.requireNonNull(chart.values().get(at))) + " in " + months.get(at);
    }

    private static int x(int at, int count) {
        return count == 1 ? WIDTH / 2 : MARGIN + Math.round((float) (WIDTH - 2 * MARGIN) * at / (count - 1));
    }

    private static int y(double value) {
        return HEIGHT - MARGIN - (int) Math.round(value * (HEIGHT - 2 * MARGIN));
    }
}
