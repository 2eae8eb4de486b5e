package org.waymark.check;

/**
 * A return that does not count, because the same footprint sent another one for the same month. Immutable.
 *
 * @param replaced the return that does not count
 * @param counting the return that counts instead
 */
public record SupersededReturn(CheckedReturn replaced, CheckedReturn counting) {}
