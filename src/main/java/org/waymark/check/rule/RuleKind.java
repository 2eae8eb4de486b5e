package org.waymark.check.rule;

import java.util.Optional;
import java.util.Set;

/**
 * One kind of rule that a schema may use.
 *
 * <p>To add one: write the class, add it to {@link RuleKinds}, and give it a case in the specs.
 */
interface RuleKind {

    /** As a schema names it. */
    String name();

    /** The members it takes beyond those of every rule ({@link RuleSource#COMMON}): none, unless the kind says otherwise. */
    default Set<String> parameters() {
        return Set.of();
    }

    /**
     * Makes a rule of this kind ready.
     *
     * @throws org.waymark.schema.SchemaException when the rule does not say what the kind needs
     */
    RuleCheck compile(RuleSource rule);

    /**
     * The part of a rule of this kind that a formula on a worksheet can watch, for templates; empty where a formula cannot
     * express it, as it sees one return only.
     */
    Optional<WorksheetCheck> inWorksheet(RuleSource rule, RuleWorksheet sheet);

    /**
     * Parameters that name fields which keep their values from one return to the next: templates fill them in. None, unless
     * the kind says otherwise.
     */
    default Set<String> keptFields() {
        return Set.of();
    }

    /** The column that findings of a rule of this kind stand on: that of its {@code field}, unless the kind says otherwise. */
    default int column(RuleSource rule, RuleCheck compiled) {
        return rule.field("field");
    }
}
