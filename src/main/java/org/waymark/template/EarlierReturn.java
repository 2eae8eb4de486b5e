package org.waymark.template;

import java.time.YearMonth;
import java.util.List;

/**
 * The return that a template is rolled forward from.
 *
 * @param period the month it was for
 * @param milestones those that are neither completed nor stopped, in the order in which they were sent
 */
public record EarlierReturn(YearMonth period, List<EarlierMilestone> milestones) {
    public EarlierReturn {
        milestones = List.copyOf(milestones);
    }
}
