package org.waymark.document;

import org.waymark.progress.SpecialCauseSignal;

/**
 * A month of a control chart that is unlikely to be chance (a special cause), in words.
 *
 * @param index the index of the month among the chart's values, from 0
 * @param kind the rule that marks it, which decides the shape of the mark
 * @param words the reason, such as {@code above the upper limit} or {@code 8 rising in a row}
 */
public record SignalNote(int index, SpecialCauseSignal.Kind kind, String words) {}
