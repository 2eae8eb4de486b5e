package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSpec;
import org.waymark.office.PaletteColour;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/**
 * Ranges side by side: a middle value with one or two ranges around it.
 *
 * @param style how a range is drawn
 * @param unit the unit of the values
 * @param axis what the labels below the ranges mean, such as {@code months ahead}; may be empty
 * @param key the explanation below the picture: how to read it, in a sentence or two
 * @param ranges the ranges, from left to right
 */
public record RangePlot(Style style, Unit unit, String axis, String key, List<Range> ranges) implements Plot {

    public RangePlot {
        ranges = List.copyOf(ranges);
    }

    /** How a range is drawn. */
    public enum Style {
        /** Bands joined to their neighbours, so that the eye can follow the change from left to right. */
        BANDS,
        /** A point with a line, separate from its neighbours. */
        POINTS
    }

    /** The unit of the values. */
    public enum Unit {
        /** Days after a date; negative is before it. */
        DAYS("+0;-0;0"),
        /** Shares from 0 to 1. */
        SHARES("0%"),
        /** Numbers of milestones. */
        NUMBERS("0");

        private final String format;

        Unit(String format) {
            this.format = format;
        }

        /** A value as text, such as {@code +12}, {@code 31%} or {@code 7}. */
        public String text(double value) {
            return switch (this) {
                case DAYS -> FigureText.signed(value);
                case SHARES -> FigureText.percent(value);
                case NUMBERS -> English.number(Math.round(value));
            };
        }
    }

    /**
     * A middle value with an outer range and, in some plots, an inner range around it. A bound that is null is beyond
     * all known values; without an inner range, both of its bounds are null.
     *
     * @param label the label; neighbours with the same label share it
     * @param badge the coloured label that distinguishes it from its neighbours with the same label; null for none
     * @param n the number of cases; 0 if it is not shown
     * @param low the lower bound of the outer range
     * @param innerLow the lower bound of the inner range
     * @param middle the middle value; null if it is beyond all known values
     * @param innerHigh the upper bound of the inner range
     * @param high the upper bound of the outer range
     */
    public record Range(
            String label,
            @Nullable StatusBadge badge,
            int n,
            @Nullable Double low,
            @Nullable Double innerLow,
            @Nullable Double middle,
            @Nullable Double innerHigh,
            @Nullable Double high) {

        /** The label as a category of a chart. */
        String category() {
            return (badge == null ? label : badge.word() + ", " + label)
                    + (n == 0 ? "" : " (n " + English.number(n) + ")");
        }
    }

    /** The ranges as lines: the middle is solid, the ends of the outer range are dashed. */
    @Override
    public ChartSpec chart(String title, String about) {
        return new ChartSpec(
                ChartSpec.Kind.LINES,
                title,
                about,
                "",
                "",
                ranges.stream().map(Range::category).toList(),
                List.of(
                        series("upper end", Range::high, ChartSeries.Style.DASHED),
                        series(
                                unit == Unit.NUMBERS ? "expected" : unit == Unit.SHARES ? "share" : "half by",
                                Range::middle,
                                ChartSeries.Style.SOLID),
                        series("lower end", Range::low, ChartSeries.Style.DASHED)),
                unit.format);
    }

    private ChartSeries series(String name, Function<Range, @Nullable Double> value, ChartSeries.Style style) {
        List<@Nullable Double> values = new ArrayList<>();
        ranges.forEach(range -> values.add(value.apply(range)));
        return ChartSeries.of(name, PaletteColour.BLUE, values).drawn(style);
    }

    /** Whether any of the ranges has an inner range. */
    public boolean hasInnerRanges() {
        return ranges.stream().anyMatch(range -> range.innerLow() != null);
    }

    /** The values that are known, in no particular order. */
    public List<Double> known() {
        List<Double> known = new ArrayList<>();
        for (Range range : ranges) {
            for (Double value :
                    new Double[] {range.low(), range.innerLow(), range.middle(), range.innerHigh(), range.high()}) {
                if (value != null) {
                    known.add(Objects.requireNonNull(value));
                }
            }
        }
        return known;
    }
}
