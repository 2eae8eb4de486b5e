package org.waymark.office;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A native chart for a workbook, a document or a slide.
 *
 * @param kind bars or lines, and how the series share a category
 * @param title the heading above the chart
 * @param about the alternative text for readers who cannot see the chart: what it shows, with the most important
 *     figures
 * @param categoryTitle the header of the column with the categories in the chart's data; the axis has no title, except
 *     among {@link Kind#POINTS}
 * @param valueTitle the title of the value axis; empty for none
 * @param categories from left to right, or from top to bottom
 * @param series each with one value for each category
 * @param format the number format of the values as in spreadsheets, such as {@code 0%}. Days are stored as {@link
 *     DayNumber}s
 */
public record ChartSpec(
        Kind kind,
        String title,
        String about,
        String categoryTitle,
        String valueTitle,
        List<String> categories,
        List<ChartSeries> series,
        String format) {

    /** The kinds of charts. */
    public enum Kind {
        /** Horizontal bars of equal length, each divided into its parts. The labels are the counts. */
        SHARES("percentStacked"),
        /** Vertical bars of equal height, each divided into its parts. The labels are the counts. */
        VERTICAL_SHARES("percentStacked"),
        /** Horizontal bars, each divided into its parts and as long as their sum. */
        PARTS("stacked"),
        /** Horizontal bars, one for each series below each other in a category. */
        BARS("clustered"),
        /** Vertical bars, one for each series side by side in a category. */
        COLUMNS("clustered"),
        /** Lines from left to right, with gaps where there is no value. */
        LINES("standard"),
        /** Lines whose values are days. The axis shows months. */
        DATES("standard"),
        /** Points whose place from left to right is a number too: the categories are whole numbers. */
        POINTS("standard");

        private final String grouping;

        Kind(String grouping) {
            this.grouping = grouping;
        }

        /** How series share a category, in the terms of ECMA-376 part 1, 21.2.3.17 and 21.2.3.18. */
        String grouping() {
            return grouping;
        }

        boolean lines() {
            return this == LINES || this == DATES || this == POINTS;
        }

        /** The element of the plot in ECMA-376 part 1, 21.2.2. */
        String element() {
            return this == POINTS ? "c:scatterChart" : lines() ? "c:lineChart" : "c:barChart";
        }

        boolean horizontal() {
            return this == SHARES || this == PARTS || this == BARS;
        }

        /** Whether all bars have the same length, so that their parts are shares. */
        boolean whole() {
            return this == SHARES || this == VERTICAL_SHARES;
        }

        /** Whether the series of one category are parts of one bar. */
        boolean divided() {
            return whole() || this == PARTS;
        }
    }

    /** The categories of {@link Kind#POINTS} as numbers. */
    List<@Nullable Double> numbers() {
        return categories.stream().map(Double::valueOf).collect(Collectors.<@Nullable Double>toList());
    }

    public ChartSpec {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (ChartSeries each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException("\"" + each.name() + "\" has "
                        + each.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }
}
