package org.waymark.report.view;

import org.waymark.progress.SpecialCauseSignal;

/**
 * A special cause in words.
 *
 * @param index the point's place among the chart's values, from 0
 * @param kind what makes it one, for the shape of its mark
 * @param words such as {@code above the upper limit} or {@code 8 rising in a row}
 */
public record SignalNote(int index, SpecialCauseSignal.Kind kind, String words) {}
