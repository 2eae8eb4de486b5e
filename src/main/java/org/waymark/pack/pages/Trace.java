package org.waymark.pack.pages;

import java.util.function.Predicate;
import org.waymark.progress.Tracked;

/**
 * A set of milestones that some figure counts: what a number leads to.
 *
 * @param id the fragment that shows it on a page with milestones, such as {@code overdue}
 * @param words what is shown, such as {@code Overdue: open past their baseline date}
 * @param counts whether a milestone is one of them
 */
record Trace(String id, String words, Predicate<Tracked> counts) {}
