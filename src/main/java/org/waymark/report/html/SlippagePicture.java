package org.waymark.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Spread;
import org.waymark.report.view.Formats;
import org.waymark.report.view.ReportView;

/**
 * How slippage spreads in each of several sets, on one scale: a line for the middle half, a mark for the median and one
 * for the most slipped.
 *
 * @param id unique on the page
 * @param of what a row stands for, such as {@code Dimension}
 * @param zero where the baseline date stands
 * @param ticks values that name the scale
 */
public record SlippagePicture(String id, String of, int zero, List<Tick> ticks, List<Row> rows) {

    /** The first unit of the scale; names stand left of it. */
    public static final int LEFT = 130;

    /** Units of the scale. */
    public static final int WIDTH = 540;

    /** Units from one row to the next. */
    public static final int STEP = 34;

    /** A value of the scale. */
    public record Tick(int x, String label) {}

    /** A set of milestones. */
    public record Lane(String label, Spread spread) {}

    /** One set; the marks are null when it has no slippage to show. */
    public record Row(String label, int y, @Nullable Marks marks, Spread spread) {

        /** The row in words. */
        public String words() {
            return spread.n() == 0
                    ? Formats.NO_DATA
                    : "median " + Formats.signed(spread.median()) + ", middle half " + Formats.signed(spread.p25())
                            + " to " + Formats.signed(spread.p75()) + ", most " + Formats.signed(spread.max());
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

    /** @param of what a lane stands for */
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
        Scale scale = Scale.over(low, high);
        List<Tick> ticks = new ArrayList<>();
        for (double at = scale.low(); at <= scale.high(); at += scale.step()) {
            ticks.add(new Tick(scale.x(at), Formats.signed(at)));
        }
        List<Row> rows = new ArrayList<>();
        for (Lane lane : lanes) {
            int y = 20 + rows.size() * STEP;
            rows.add(new Row(lane.label(), y, marks(lane.spread(), scale), lane.spread()));
        }
        return new SlippagePicture(id, of, scale.x(0), ticks, rows);
    }

    public String title() {
        return "Slippage by " + Formats.lower(of);
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
    private record Scale(double low, double high, double step) {

        static Scale over(double low, double high) {
            double step = 1;
            for (int turn = 0; (high - low) / step > 8; turn++) {
                step *= turn % 3 == 1 ? 2.5 : 2;
            }
            return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
        }

        int x(double days) {
            return LEFT + (int) Math.round((days - low) / (high - low) * WIDTH);
        }
    }
}
