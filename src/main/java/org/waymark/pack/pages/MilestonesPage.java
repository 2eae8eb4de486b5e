package org.waymark.pack.pages;

/** Every milestone of the month, for the figures of the programme as a whole. */
public record MilestonesPage(PageFrame frame, LinkedMilestoneTable table) {}
