package org.waymark.report.view;

/**
 * The confidence ratings of one month.
 *
 * @param month the month, such as {@code Sep 26}
 * @param returned whether the month has a return that counts; without one the bar is empty
 * @param bar the ratings of the milestones open in that month
 */
public record RagMonth(String month, boolean returned, RagBar bar) {}
