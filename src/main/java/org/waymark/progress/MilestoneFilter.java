package org.waymark.progress;

import java.util.function.Predicate;

/**
 * The milestones that a number counts. The test that finds them is the one by which the number was counted, so there are
 * always as many as the number says.
 *
 * @param id unique, and fit for the fragment of a link, such as {@code overdue} or {@code changeStage-culture}
 * @param title what the milestones have in common, such as {@code Not stopped}
 * @param test whether a milestone is one of them
 */
public record MilestoneFilter(String id, String title, Predicate<MilestonePair> test) {}
