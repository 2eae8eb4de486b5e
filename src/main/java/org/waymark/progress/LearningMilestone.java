package org.waymark.progress;

import org.waymark.check.Milestone;

/** A milestone that shows what there is to learn, and why it does; of several reasons the first. */
public record LearningMilestone(Milestone milestone, LearningReason reason) {}
