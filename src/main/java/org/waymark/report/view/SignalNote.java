package org.waymark.report.view;

/**
 * A special cause in words.
 *
 * @param index the point's place among the chart's values, from 0
 * @param words such as {@code above the upper limit} or {@code 8 rising in a row}
 */
public record SignalNote(int index, String words) {}
