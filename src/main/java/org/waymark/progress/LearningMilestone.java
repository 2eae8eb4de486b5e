package org.waymark.progress;

import org.waymark.check.Milestone;

/**
 * A milestone that others can learn from, or that is stuck.
 *
 * @param milestone the milestone as this month's return has it
 * @param reason why it is listed; if there are several reasons, the first in the order of {@link LearningReason}
 */
public record LearningMilestone(Milestone milestone, LearningReason reason) {}
