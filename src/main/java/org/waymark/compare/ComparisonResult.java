package org.waymark.compare;

import org.waymark.check.Verdict;

/**
 * A comparison with the findings on its later side.
 *
 * @param comparison the comparison
 * @param verdict the findings on the later returns
 */
public record ComparisonResult(ChangeSet comparison, Verdict verdict) {}
