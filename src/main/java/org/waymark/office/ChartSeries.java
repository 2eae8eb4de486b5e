package org.waymark.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One series of a chart.
 *
 * @param name its name in the legend
 * @param colour of its bars, line or points
 * @param values one for each of the chart's categories; null is a gap
 * @param style how it is drawn
 * @param letter identifies the series without its colour: after every value of a bar, and beside the last value of a
 *     line; may be empty
 * @param mark the shape of the marked points
 * @param marked indexes of the points of a line to draw larger and in that shape
 * @param named names beside points, by their index
 */
public record ChartSeries(
        String name,
        PaletteColour colour,
        List<@Nullable Double> values,
        Style style,
        String letter,
        MarkerShape mark,
        Set<Integer> marked,
        Map<Integer, String> named) {

    /** How a series is drawn among lines. Bars are always {@link #SOLID}. */
    public enum Style {
        /** A line with a marker on every point, or a filled bar. */
        SOLID,
        /** A thin line without markers, such as a mean. */
        THIN,
        /** A dashed line without markers, such as a limit. */
        DASHED,
        /** A dotted line without markers, such as a target. */
        DOTTED,
        /** Large markers without a line. */
        MARKS
    }

    public ChartSeries {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        marked = Set.copyOf(marked);
        named = Collections.unmodifiableMap(new TreeMap<>(named));
    }

    /** A series of bars, or of points on a line. */
    public static ChartSeries of(String name, PaletteColour colour, List<@Nullable Double> values) {
        return new ChartSeries(name, colour, values, Style.SOLID, "", MarkerShape.CIRCLE, Set.of(), Map.of());
    }

    /** A series of marks, drawn over the points of another. */
    public static ChartSeries marks(
            String name, PaletteColour colour, List<@Nullable Double> values, MarkerShape mark) {
        return new ChartSeries(name, colour, values, Style.MARKS, "", mark, Set.of(), Map.of());
    }

    /** A copy with a letter. */
    public ChartSeries lettered(String other) {
        return new ChartSeries(name, colour, values, style, other, mark, marked, named);
    }

    /** A copy with another style. */
    public ChartSeries drawn(Style other) {
        return new ChartSeries(name, colour, values, other, letter, mark, marked, named);
    }

    /** A copy with these points marked. */
    public ChartSeries marking(Set<Integer> points, MarkerShape shape) {
        return new ChartSeries(name, colour, values, style, letter, shape, points, named);
    }

    /** A copy with names beside points. */
    public ChartSeries naming(Map<Integer, String> names) {
        return new ChartSeries(name, colour, values, style, letter, mark, marked, names);
    }
}
