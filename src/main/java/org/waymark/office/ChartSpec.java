package org.waymark.office;

import java.util.List;

/**
 * A native chart, whatever the file it stands in.
 *
 * @param title above it
 * @param about its alternative text: what it shows, with the most important figures, for whoever cannot see it
 * @param categoryTitle of the column with the categories; the categories themselves need none
 * @param valueTitle of the axis with the values; empty for none
 * @param categories from left to right, or from top to bottom
 * @param format of the values, in the notation of spreadsheets, such as {@code 0%}; days have numbers of {@link DayNumber}
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

    /** What kind of chart it is. */
    public enum Kind {
        /** Lying bars, each divided into its parts and all of the same length. The labels are the counts. */
        SHARES("percentStacked"),
        /** Standing bars, each divided into its parts and all of the same height. The labels are the counts. */
        STANDING_SHARES("percentStacked"),
        /** Lying bars, each divided into its parts and as long as they are together. */
        PARTS("stacked"),
        /** Lying bars, those of one category one below the other. */
        BARS("clustered"),
        /** Standing bars, those of one category side by side. */
        COLUMNS("clustered"),
        /** Lines from left to right, broken where there is no value. */
        LINES("standard"),
        /** Lines as well, whose values are days; the axis names months. */
        DATES("standard");

        private final String grouping;

        Kind(String grouping) {
            this.grouping = grouping;
        }

        /** How series share a category, as ECMA-376 calls it. */
        String grouping() {
            return grouping;
        }

        boolean lines() {
            return this == LINES || this == DATES;
        }

        boolean lying() {
            return this == SHARES || this == PARTS || this == BARS;
        }

        /** Whether every bar is as long as the others, so that its parts are shares. */
        boolean whole() {
            return this == SHARES || this == STANDING_SHARES;
        }

        /** Whether the series of one category are parts of one bar. */
        boolean divided() {
            return whole() || this == PARTS;
        }
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
