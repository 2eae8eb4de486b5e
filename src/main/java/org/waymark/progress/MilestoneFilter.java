package org.waymark.progress;

import java.util.function.Predicate;

/**
 * Finds the milestones behind a number. The filter uses the same condition as the count, so it always finds as many
 * milestones as the number says.
 *
 * @param id a unique ID that can be the fragment of a link, such as {@code overdue} or {@code changeStage-culture}
 * @param title what the milestones have in common, such as {@code Not stopped}
 * @param test the condition that each of the milestones meets
 */
public record MilestoneFilter(String id, String title, Predicate<MilestonePair> test) {}
