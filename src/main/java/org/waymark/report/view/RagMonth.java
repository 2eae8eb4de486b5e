package org.waymark.report.view;

/**
 * The confidence ratings of one month.
 *
 * @param month such as {@code Sep 26}
 * @param returned whether any return counts that month; when none does, the bar is empty
 */
public record RagMonth(String month, boolean returned, RagBar bar) {}
