package org.waymark.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.document.PlottedTable;
import org.waymark.document.RangePlot;
import org.waymark.document.RangePlot.Range;
import org.waymark.document.RangePlot.Style;
import org.waymark.document.RangePlot.Unit;
import org.waymark.document.StatusBadge;
import org.waymark.document.html.MonthAxis.Tick;
import org.waymark.text.English;

/**
 * The geometry of ranges side by side: a fan of bands around a line, or points with their intervals. Coordinates are SVG
 * units from the upper left corner.
 *
 * @param id an id that is unique on the page
 * @param table the picture in words and numbers
 * @param plot the ranges
 * @param outer the outline of the outer band; empty for points
 * @param inner the outline of the inner band; empty if there is none
 * @param line the line through the middle values; empty for points
 * @param marks one per range
 * @param numbers the labels of the vertical axis
 * @param groups the labels below the ranges
 * @param zero the y coordinate of zero
 */
public record RangePicture(
        String id,
        PlottedTable table,
        RangePlot plot,
        String outer,
        String inner,
        String line,
        List<Mark> marks,
        List<Tick> numbers,
        List<Tick> groups,
        int zero) {

    public static final int WIDTH = 480;
    public static final int HEIGHT = 284;
    public static final int LEFT = 52;
    public static final int RIGHT = 470;
    public static final int TOP = 20;
    public static final int FOOT = 212;

    /** The least distance between two labels. */
    private static final int LABEL = 15;

    /** Half the width of the band of a single range. */
    private static final int HALF = 22;

    /**
     * One range as drawn: a bar for its interval, and a circle for its middle value.
     *
     * @param x the x coordinate of its centre
     * @param low the y coordinate of the low end of its interval
     * @param high the y coordinate of the high end
     * @param middle the y coordinate of the middle value; null if it has none
     * @param badge what distinguishes it from its neighbours; null if nothing does
     * @param n the number of cases; empty if it is not shown
     * @param labels the labels of the values
     */
    public record Mark(
            int x,
            int low,
            int high,
            @Nullable Integer middle,
            @Nullable StatusBadge badge,
            String n,
            List<Label> labels) {}

    /** A label of a value and its y coordinate. */
    public record Label(int y, String text, boolean strong) {}

    public RangePicture {
        marks = List.copyOf(marks);
        numbers = List.copyOf(numbers);
        groups = List.copyOf(groups);
    }

    /** Draws ranges. */
    public static RangePicture of(String id, PlottedTable table, RangePlot plot) {
        return new Drawing(plot).picture(id, table);
    }

    /** Whether the ranges are points, not bands. */
    public boolean points() {
        return plot.style() == Style.POINTS;
    }

    /** Draws one picture. */
    private static final class Drawing {

        private final RangePlot plot;
        private final NumberAxis axis;

        Drawing(RangePlot plot) {
            this.plot = plot;
            double least =
                    plot.known().stream().mapToDouble(Double::doubleValue).min().orElse(0);
            double most =
                    plot.known().stream().mapToDouble(Double::doubleValue).max().orElse(1);
            this.axis =
                    plot.unit() == Unit.SHARES ? NumberAxis.shares(FOOT, TOP) : NumberAxis.over(least, most, FOOT, TOP);
        }

        RangePicture picture(String id, PlottedTable table) {
            boolean bands = plot.style() == Style.BANDS;
            List<Mark> marks = new ArrayList<>();
            for (int at = 0; at < plot.ranges().size(); at++) {
                marks.add(mark(at));
            }
            return new RangePicture(
                    id,
                    table,
                    plot,
                    bands ? band(Range::low, Range::high) : "",
                    bands && plot.hasInnerRanges() ? band(Range::innerLow, Range::innerHigh) : "",
                    bands ? line() : "",
                    marks,
                    axis.ticks(plot.unit()::text),
                    groups(),
                    axis.at(0));
        }

        private int x(int at) {
            int slot = (RIGHT - LEFT) / plot.ranges().size();
            int shift = plot.style() == Style.BANDS ? -slot / 6 : 0;
            return LEFT + slot / 2 + shift + (RIGHT - LEFT) * at / plot.ranges().size();
        }

        /** The y coordinate of a value; the upper edge if it is beyond all known values. */
        private int y(@Nullable Double value) {
            return value == null ? TOP - 8 : axis.at(value);
        }

        private String band(Function<Range, @Nullable Double> low, Function<Range, @Nullable Double> high) {
            SvgPath path = new SvgPath();
            int last = plot.ranges().size() - 1;
            int half = last == 0 ? HALF : 0;
            path.to(x(0) - (half == 0 ? 8 : half), y(high.apply(plot.ranges().get(0))));
            for (int at = 0; at <= last; at++) {
                path.to(x(at), y(high.apply(plot.ranges().get(at))));
            }
            path.to(x(last) + (half == 0 ? 8 : half), y(high.apply(plot.ranges().get(last))));
            path.to(x(last) + (half == 0 ? 8 : half), y(low.apply(plot.ranges().get(last))));
            for (int at = last; at >= 0; at--) {
                path.to(x(at), y(low.apply(plot.ranges().get(at))));
            }
            path.to(x(0) - (half == 0 ? 8 : half), y(low.apply(plot.ranges().get(0))));
            return path + "Z";
        }

        private String line() {
            SvgPath path = new SvgPath();
            for (int at = 0; at < plot.ranges().size(); at++) {
                Double middle = plot.ranges().get(at).middle();
                if (middle == null) {
                    path.lift();
                } else {
                    path.to(x(at), y(middle));
                }
            }
            return path.toString();
        }

        private Mark mark(int at) {
            Range range = plot.ranges().get(at);
            return new Mark(
                    x(at),
                    y(range.low()),
                    y(range.high()),
                    range.middle() == null ? null : (Integer) y(range.middle()),
                    range.badge(),
                    range.n() == 0 ? "" : English.number(range.n()),
                    plot.style() == Style.BANDS ? labels(range) : List.of());
        }

        /** The labels of high, middle and low from the top down, moved apart where they are too close. */
        private List<Label> labels(Range range) {
            List<Label> labels = new ArrayList<>();
            add(labels, range.high(), false);
            add(labels, range.middle(), true);
            add(labels, range.low(), false);
            int free = TOP - 8;
            for (int at = 0; at < labels.size(); at++) {
                Label label = labels.get(at);
                int y = Math.min(Math.max(free, label.y()), FOOT - LABEL * (labels.size() - 1 - at));
                labels.set(at, new Label(y, label.text(), label.strong()));
                free = y + LABEL;
            }
            return List.copyOf(labels);
        }

        private void add(List<Label> labels, @Nullable Double value, boolean strong) {
            String text = value == null ? "later" : plot.unit().text(value);
            if (labels.stream().anyMatch(label -> label.text().equals(text))) {
                return;
            }
            if (value != null) {
                labels.add(new Label(y(value) + (strong ? -8 : 4), text, strong));
            } else if (labels.isEmpty()) {
                labels.add(new Label(TOP - 8, text, strong));
            }
        }

        private List<Tick> groups() {
            List<Tick> groups = new ArrayList<>();
            int first = 0;
            for (int at = 0; at < plot.ranges().size(); at++) {
                boolean ends = at + 1 == plot.ranges().size()
                        || !plot.ranges()
                                .get(at + 1)
                                .label()
                                .equals(plot.ranges().get(at).label());
                if (ends) {
                    groups.add(new Tick(
                            (x(first) + x(at)) / 2, plot.ranges().get(at).label()));
                    first = at + 1;
                }
            }
            return groups;
        }
    }
}
