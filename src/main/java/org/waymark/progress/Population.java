package org.waymark.progress;

import java.util.function.Function;

/**
 * The milestones among which a rate counts, or over which a median is taken: those that n is the number of.
 *
 * @param id unique among populations and counts, such as {@code notStopped}; the column of a rate in {@code history.csv}
 * @param title what the milestones have in common, such as {@code Not stopped}
 * @param noun follows their number, such as {@code not stopped}
 * @param none what to say when there are none, such as {@code none to complete}
 * @param membership who is among them; of S because some need the previous period too
 */
public record Population<S>(String id, String title, String noun, String none, Function<S, Membership> membership) {}
