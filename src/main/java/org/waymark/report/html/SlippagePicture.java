package org.waymark.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Spread;
import org.waymark.report.view.ReportView;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/**
 * How slippage spreads in each of several sets, on one scale: a line for the middle half, a mark for the median and one
 * for the most slipped.
 *
 * @param id unique on the page
 * @param of what a row stands for, such as {@code Dimension}
 * @param left the first unit of the scale; names stand left of it
 * @param zero where the baseline date stands
 * @param ticks values that name the scale
 */
public record SlippagePicture(String id, String of, int left, int zero, List<Tick> ticks, List<Row> rows) {

    public static final int WIDTH = 540;

    /** The last unit of the scale. */
    private static final int RIGHT = 514;

    /** Units that a letter of a name takes, where letters are largest. */
    private static final int LETTER = 9;

    /** Letters that a longer name is cut to. */
    private static final int NAME = 24;

    private static final int MOST_STEPS = 5;

    /** Units from one row to the next. */
    public static final int STEP = 30;

    /** A value of the scale. */
    public record Tick(int x, String label) {}

    /** A set of milestones. */
    public record Lane(String label, Spread spread) {}

    /** One set; the marks are null when it has no slippage to show. */
    public record Row(String label, int y, @Nullable Marks marks, Spread spread) {

        /** What stands left of the scale. */
        public String name() {
            return SentText.cut(label, NAME);
        }

        /** The row in words. */
        public String words() {
            return spread.n() == 0
                    ? FigureText.NO_DATA
                    : "median " + FigureText.signed(spread.median()) + ", middle half "
                            + FigureText.signed(spread.p25()) + " to " + FigureText.signed(spread.p75()) + ", most "
                            + FigureText.signed(spread.max());
        }
    }

    /** Where the marks of a row stand. */
    public record Marks(int from, int to, int median, int max) {}

    public SlippagePicture {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    static SlippagePicture of(ReportView view) {
        return of("slippage", "Dimension", lanes(view));
    }

    /** The dimensions, and all of them together. */
    public static List<Lane> lanes(ReportView view) {
        return Stream.concat(view.dimensions().stream(), Stream.of(view.overall()))
                .map(section -> new Lane(section.label(), section.measures().slippageDays()))
                .toList();
    }

    /**
     * Draws one lane of slippage for each of the given.
     *
     * @param of what a lane represents
     */
    public static SlippagePicture of(String id, String of, List<Lane> lanes) {
        double low = 0;
        double high = 1;
        for (Lane lane : lanes) {
            Spread spread = lane.spread();
            if (spread.p25() != null && spread.max() != null) {
                low = Math.min(low, spread.p25());
                high = Math.max(high, spread.max());
            }
        }
        int longest = lanes.stream()
                .mapToInt(lane -> Math.min(NAME, lane.label().length()))
                .max()
                .orElse(0);
        Scale scale = Scale.over(low, high, longest * LETTER);
        List<Tick> ticks = new ArrayList<>();
        for (double at = scale.low(); at <= scale.high(); at += scale.step()) {
            ticks.add(new Tick(scale.x(at), FigureText.signed(at)));
        }
        List<Row> rows = new ArrayList<>();
        for (Lane lane : lanes) {
            int y = 20 + rows.size() * STEP;
            rows.add(new Row(lane.label(), y, marks(lane.spread(), scale), lane.spread()));
        }
        return new SlippagePicture(id, of, scale.left(), scale.x(0), ticks, rows);
    }

    public String title() {
        return "Slippage by " + FigureText.lower(of);
    }

    /** Below the last row, where the scale's values stand. */
    public int foot() {
        return 20 + rows.size() * STEP;
    }

    private static @Nullable Marks marks(Spread spread, Scale scale) {
        if (spread.median() == null || spread.p25() == null || spread.p75() == null || spread.max() == null) {
            return null;
        }
        return new Marks(scale.x(spread.p25()), scale.x(spread.p75()), scale.x(spread.median()), scale.x(spread.max()));
    }

    /** A scale whose ends are multiples of its step. */
    private record Scale(int left, double low, double high, double step) {

        static Scale over(double low, double high, int left) {
            double step = 1;
            for (int turn = 0; (high - low) / step > MOST_STEPS; turn++) {
                step *= turn % 3 == 1 ? 2.5 : 2;
            }
            return new Scale(left, Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
        }

        int x(double days) {
            return left + (int) Math.round((days - low) / (high - low) * (RIGHT - left));
        }
    }
}
