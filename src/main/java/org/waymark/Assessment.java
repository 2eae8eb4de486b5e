package org.waymark;

import org.waymark.check.Verdict;
import org.waymark.progress.Progress;

/**
 * What a collection of returns came to.
 *
 * @param verdict findings on the returns of the period, and on the collection as a whole
 * @param progress the figures of the period
 */
public record Assessment(Verdict verdict, Progress progress) {}
