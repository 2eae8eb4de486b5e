package org.waymark.progress;

import org.waymark.programme.Footprint;

/**
 * The footprint whose rate was the lowest of all in the previous period and is higher now. The lowest of many values is
 * partly low by chance, so the next one is usually higher (regression to the mean).
 *
 * @param footprint the footprint
 * @param before its rate in the previous period
 * @param now its rate in the reported period
 */
public record LowestRise(Footprint footprint, Rate before, Rate now) {}
