package org.waymark.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The names under which a schema document asks for a kind of rule. */
class RuleKindsTest {

    @Test
    void kindsHaveTheNamesThatSchemaDocumentsUse() {
        assertThat(RuleKinds.names())
                .containsExactly(
                        "require",
                        "forbid",
                        "equal",
                        "order",
                        "words",
                        "unique",
                        "cover",
                        "varied",
                        "unchanged",
                        "notDecreased",
                        "notJumped",
                        "transition",
                        "stillThere",
                        "notSliding",
                        "notStale",
                        "notRecycled",
                        "expression");
    }
}
