/**
 * Looks for rules that can never be broken, contradict each other or repeat each other, by applying them to a few rows
 * that represent all rows. {@link org.waymark.check.consistency.RuleConsistency} is the entry point.
 */
@NullMarked
package org.waymark.check.consistency;

import org.jspecify.annotations.NullMarked;
