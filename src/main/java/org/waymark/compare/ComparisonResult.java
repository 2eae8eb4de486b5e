package org.waymark.compare;

import org.waymark.check.Verdict;

/**
 * A comparison, and what was found on the way.
 *
 * @param verdict findings on what is later
 */
public record ComparisonResult(ChangeSet comparison, Verdict verdict) {}
