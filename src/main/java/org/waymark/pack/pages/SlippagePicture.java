package org.waymark.pack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Spread;
import org.waymark.report.view.ReportView;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/**
 * The geometry of the spread of slippage in several sets of milestones, on one scale: a line for the middle half, a mark for
 * the median and one for the most slipped milestone.
 *
 * @param id an id that is unique on the page
 * @param of the kind of set in a row, such as {@code Dimension}
 * @param left the left edge of the scale; the names are left of it
 * @param zero the x coordinate of the baseline date
 * @param ticks the labels of the scale
 * @param rows one per set
 */
public record SlippagePicture(String id, String of, int left, int zero, List<Tick> ticks, List<Row> rows) {

    public static final int WIDTH = 540;

    /** The right edge of the scale. */
    private static final int RIGHT = 514;

    /** The width of a letter of a name in the largest font of any page. */
    private static final int LETTER = 9;

    /** The longest name in characters; a longer one is cut. */
    private static final int NAME = 24;

    private static final int MOST_STEPS = 5;

    /** The distance from one row to the next. */
    public static final int STEP = 30;

    /** A label of the scale and its coordinate. */
    public record Tick(int x, String label) {}

    /** A set of milestones and the spread of their slippage in days. */
    public record Lane(String label, Spread spread) {}

    /** The row of one set. The marks are null when it has no slippage to show. */
    public record Row(String label, int y, @Nullable Marks marks, Spread spread) {

        /** The name left of the scale. */
        public String name() {
            return SentText.cut(label, NAME);
        }

        /** The row in words. */
        public String words() {
            return spread.n() == 0
                    ? FigureText.NO_DATA
                    : "median " + FigureText.late(spread.median()) + "; "
                            + FigureText.halfBetween(spread.p25(), spread.p75(), spread.max());
        }
    }

    /** The x coordinates of a row's marks. */
    public record Marks(int from, int to, int median, int max) {}

    public SlippagePicture {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    /** The dimensions, then all of them together. */
    public static List<Lane> lanes(ReportView view) {
        return Stream.concat(view.dimensions().stream(), Stream.of(view.overall()))
                .map(section -> new Lane(section.label(), section.measures().slippageDays()))
                .toList();
    }

    /**
     * Draws one row per set of milestones.
     *
     * @param of the kind of set, such as {@code Dimension}
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

    /** The y coordinate below the last row, where the scale has its labels. */
    public int foot() {
        return 20 + rows.size() * STEP;
    }

    private static @Nullable Marks marks(Spread spread, Scale scale) {
        if (spread.median() == null || spread.p25() == null || spread.p75() == null || spread.max() == null) {
            return null;
        }
        return new Marks(scale.x(spread.p25()), scale.x(spread.p75()), scale.x(spread.median()), scale.x(spread.max()));
    }

    /** A linear scale in days whose ends are multiples of its step. */
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
