package org.waymark.progress;

/**
 * The number of milestones at a change stage.
 *
 * @param milestones all milestones at the stage
 * @param completed the completed ones among them
 */
public record StageCount(int milestones, int completed) {}
