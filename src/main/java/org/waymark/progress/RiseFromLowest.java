package org.waymark.progress;

import org.waymark.programme.Footprint;

/**
 * A footprint whose rate was the lowest of all in the previous period and is higher now. The lowest of many values is
 * partly due to chance, so the next value of the same footprint is usually higher (regression to the mean).
 *
 * @param footprint the footprint
 * @param before its rate in the previous period
 * @param now its rate in the reported period
 */
public record RiseFromLowest(Footprint footprint, Rate before, Rate now) {}
