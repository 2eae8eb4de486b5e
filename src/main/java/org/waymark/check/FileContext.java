package org.waymark.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What all classes that check one file share. Used by one thread.
 *
 * @param plan the compiled schema and the programme's policy
 * @param log collects the findings of the file
 * @param counts the findings that are not about a single return; they count for each return of the file
 * @param keepMilestones whether returns keep the milestones that figures need
 * @param narratives the hashes of the narratives whose rows returns keep; null when returns keep no hashes of
 *     narratives
 * @param snapshots makes the snapshots of rows that rules about history compare; null when returns are not compared
 */
record FileContext(
        CheckPlan plan,
        FindingLog log,
        SeverityCounts counts,
        boolean keepMilestones,
        @Nullable Set<Long> narratives,
        @Nullable SnapshotMaker snapshots) {}
