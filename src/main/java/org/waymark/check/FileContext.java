package org.waymark.check;

import org.jspecify.annotations.Nullable;

/**
 * What everything that checks one file shares. Used by one thread.
 *
 * @param log collects the file's findings
 * @param counts of the findings about no single return; they count for each of the file's returns
 * @param keepMilestones whether returns keep the milestones that figures need
 * @param memory remembers rows for rules about history; null when returns are not compared
 */
record FileContext(
        CheckPlan plan,
        FindingLog log,
        SeverityCounts counts,
        boolean keepMilestones,
        @Nullable SnapshotMaker memory) {}
