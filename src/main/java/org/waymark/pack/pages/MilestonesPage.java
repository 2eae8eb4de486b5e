package org.waymark.pack.pages;

/**
 * The page with every milestone of the month, which the figures of the whole programme link to.
 *
 * @param frame the parts that every page has
 * @param table the milestones
 */
public record MilestonesPage(PageFrame frame, LinkedMilestoneTable table) {}
