package org.waymark.template;

import java.util.LinkedHashSet;
import java.util.Set;
import org.waymark.schema.Rule;
import org.waymark.schema.Schema;

/**
 * The fields of a milestone that stay as they were from one return to the next: what identifies it, and what the schema's
 * rules about changes say should not change ({@code unchanged}, {@code notRecycled}). In the built-in schema these are
 * the milestone's id, title, dimension, baseline date and, where there is one, actual date.
 */
public final class KeptFields {

    private KeptFields() {}

    /** Their names. */
    public static Set<String> of(Schema schema) {
        Set<String> kept = new LinkedHashSet<>(schema.primaryKey());
        for (Rule rule : schema.rules()) {
            switch (rule.kind()) {
                case "unchanged" -> add(rule, "field", kept);
                case "notRecycled" -> {
                    add(rule, "field", kept);
                    add(rule, "text", kept);
                    add(rule, "other", kept);
                }
                default -> {}
            }
        }
        return kept;
    }

    private static void add(Rule rule, String parameter, Set<String> kept) {
        if (rule.parameters().get(parameter) instanceof String field) {
            kept.add(field);
        }
    }
}
