package org.waymark.template;

import java.util.LinkedHashSet;
import java.util.Set;
import org.waymark.check.rule.RuleKinds;
import org.waymark.schema.Schema;

/**
 * The fields of a milestone that stay as they were from one return to the next: what identifies it, and what the schema's
 * rules about changes say should not change. In the built-in schema these are the milestone's id, title, dimension,
 * baseline date and, where there is one, actual date.
 */
public final class KeptFields {

    private KeptFields() {}

    /** Their names. */
    public static Set<String> of(Schema schema) {
        Set<String> kept = new LinkedHashSet<>(schema.primaryKey());
        kept.addAll(RuleKinds.keptFields(schema));
        return kept;
    }
}
