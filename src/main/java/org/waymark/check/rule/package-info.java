/**
 * The rules of a schema: one small class a kind, each turned into a check once and then run over rows.
 * {@link org.waymark.check.rule.RuleKinds} lists them.
 */
@NullMarked
package org.waymark.check.rule;

import org.jspecify.annotations.NullMarked;
