package org.waymark.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One series of a chart.
 *
 * @param name as the legend says it
 * @param values parallel to the chart's categories; null is a gap
 * @param style how it is drawn
 * @param letter stands behind every value of the series, so that it can be told without its colour; may be empty
 * @param marked indexes of the points to draw larger and in another shape and colour
 */
public record ChartSeries(
        String name, Colour colour, List<@Nullable Double> values, Style style, String letter, Set<Integer> marked) {

    /** How the line of a series is drawn. Bars are always {@link #SOLID}. */
    public enum Style {
        /** A line with a marker on every point, or a filled bar. */
        SOLID,
        /** A thin line without markers, such as a mean. */
        THIN,
        /** A dashed line without markers, such as a limit. */
        DASHED
    }

    public ChartSeries {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        marked = Set.copyOf(marked);
    }

    /** A series of bars, or of points on a line. */
    public static ChartSeries of(String name, Colour colour, List<@Nullable Double> values) {
        return new ChartSeries(name, colour, values, Style.SOLID, "", Set.of());
    }

    /** The same with a letter behind every value. */
    public ChartSeries lettered(String behind) {
        return new ChartSeries(name, colour, values, style, behind, marked);
    }

    /** The same, drawn otherwise. */
    public ChartSeries drawn(Style other) {
        return new ChartSeries(name, colour, values, other, letter, marked);
    }

    /** The same with these points marked. */
    public ChartSeries marking(Set<Integer> points) {
        return new ChartSeries(name, colour, values, style, letter, points);
    }
}
