/**
 * The rules of a schema. Each kind of rule is one class; it compiles a rule into a check that runs on rows, and into a
 * formula for templates where that is possible. {@link org.waymark.check.rule.RuleKinds} lists the kinds.
 */
@NullMarked
package org.waymark.check.rule;

import org.jspecify.annotations.NullMarked;
