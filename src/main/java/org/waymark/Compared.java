package org.waymark;

import org.waymark.check.Verdict;
import org.waymark.compare.Comparison;

/**
 * A comparison, and what was found on the way.
 *
 * @param verdict findings on what is later
 */
public record Compared(Comparison comparison, Verdict verdict) {}
