package org.waymark.template;

import java.time.YearMonth;
import java.util.List;

/**
 * The earlier return from which a template carries milestones forward. Immutable.
 *
 * @param period the month of the return
 * @param explanations what the sender explained about the whole return and may still hold
 * @param milestones the open milestones and then the completed and stopped ones, both in the order of their rows
 */
public record EarlierReturn(
        YearMonth period, List<EarlierExplanation> explanations, List<EarlierMilestone> milestones) {
    public EarlierReturn {
        explanations = List.copyOf(explanations);
        milestones = List.copyOf(milestones);
    }
}
