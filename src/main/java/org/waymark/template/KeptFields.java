package org.waymark.template;

import java.util.LinkedHashSet;
import java.util.Set;
import org.waymark.check.rule.RuleKinds;
import org.waymark.schema.Schema;

/**
 * The fields of a milestone that keep their value from one return to the next: the fields that identify it, and those that
 * must not change according to the schema's rules. In the built-in schema these are the milestone's id, title, dimension,
 * baseline date and, if it has one, actual date.
 */
public final class KeptFields {

    private KeptFields() {}

    /** The names of the fields. */
    public static Set<String> of(Schema schema) {
        Set<String> kept = new LinkedHashSet<>(schema.primaryKey());
        kept.addAll(RuleKinds.keptFields(schema));
        return kept;
    }
}
