package org.waymark.report.view;

/**
 * A milestone that needs a decision, by the rule of {@link Decisions}.
 *
 * @param why in words, such as {@code red and 45 days overdue}
 */
public record DecisionLine(MilestoneLine milestone, String why) {}
