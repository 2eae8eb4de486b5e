package org.waymark.check.rule;

import java.util.Optional;
import java.util.Set;

/**
 * One kind of rule that a schema may use. Implementations are stateless.
 *
 * <p>To add a kind, write its class, add it to {@link RuleKinds}, and add cases to the check specs.
 */
interface RuleKind {

    /** The name of the kind in a schema. */
    String name();

    /** The parameters that it takes in addition to {@link RuleSource#COMMON}. By default there are none. */
    default Set<String> parameters() {
        return Set.of();
    }

    /**
     * Compiles a rule of this kind.
     *
     * @throws org.waymark.schema.SchemaException when the rule lacks a parameter that the kind needs, or one is not
     *     valid
     */
    RuleCheck compile(RuleSource rule);

    /**
     * The part of a rule of this kind that a formula in a template can check; empty where a formula cannot express it.
     * Kinds for which that is never possible implement {@link WithoutFormula}.
     */
    Optional<WorksheetCheck> inWorksheet(RuleSource rule, RuleWorksheet sheet);

    /** The column of the findings of a rule of this kind. By default it is that of the parameter {@code field}. */
    default int column(RuleSource rule, RuleCheck compiled) {
        return rule.field("field");
    }

    /** A kind of rule that no formula can express, for example because a template sees only one return. */
    interface WithoutFormula extends RuleKind {

        @Override
        default Optional<WorksheetCheck> inWorksheet(RuleSource rule, RuleWorksheet sheet) {
            return Optional.empty();
        }
    }
}
