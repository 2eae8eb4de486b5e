package org.waymark.progress;

/** How many milestones are at a change stage and how many of them are completed. */
public record StageCount(int milestones, int completed) {}
