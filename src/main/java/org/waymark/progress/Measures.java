package org.waymark.progress;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Boundary;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.Level;
import org.waymark.programme.Solution;

/**
 * The figures of a set of milestones: one dimension, one footprint, one dimension of one footprint, or all. Maps hold
 * every key of their enum, in its order.
 *
 * @param milestones how many there are; the milestones of footprints without a return are never imputed
 * @param open not started, on track or delayed
 * @param completionRate completed among those not stopped
 * @param dueRate completed by their baseline date, among those not stopped whose baseline date has come by the end of
 *     the period
 * @param overdue open although their baseline date has come by the end of the period
 * @param slippageDays actual date, or forecast while open, less baseline date; positive is late; without stopped ones
 * @param driftDays forecast less the previous period's forecast, of milestones open in both; no values when there is no
 *     previous period
 * @param movement null when there is nothing to compare with: no previous period, or no footprint with a readable (or
 *     nil) return in both
 * @param crossBoundaryRate those led across any boundary
 * @param sharedLeadershipRate those whose leadership is shared or ceded
 * @param involvementRate those co-designed or co-led with citizens
 * @param evidenceRate completed ones with service data, user feedback or independent evidence, among the completed
 * @param outcomeProgress how far from baseline to target, among milestones with a measure; 1 is at target
 * @param leftOut for each measure by its JSON key, how many milestones could not enter it because of an error in a
 *     field it needs; measures that leave none out are absent
 */
public record Measures(
        int milestones,
        int open,
        int completed,
        int stopped,
        int delayed,
        Rate completionRate,
        Rate dueRate,
        int overdue,
        RagCounts rag,
        Spread slippageDays,
        Median driftDays,
        @Nullable Movement movement,
        Map<ChangeStage, StageCount> changeStage,
        Map<Boundary, Integer> boundaryReach,
        Rate crossBoundaryRate,
        Rate sharedLeadershipRate,
        Map<Level, Integer> levels,
        Rate involvementRate,
        Rate evidenceRate,
        Map<Solution, Integer> solutions,
        Median outcomeProgress,
        Map<String, Integer> leftOut) {}
