package org.waymark.schema;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Constraints on the values of one field, as in Table Schema. A null bound is no bound.
 *
 * @param minLength and
 * @param maxLength in characters, or in items for a list
 * @param minimum and the next three as text in the field's own type
 * @param pattern must match the whole value
 * @param oneOf allowed values in the field's own type; empty when any will do
 */
public record Constraints(
        boolean required,
        boolean unique,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String minimum,
        @Nullable String maximum,
        @Nullable String exclusiveMinimum,
        @Nullable String exclusiveMaximum,
        @Nullable Pattern pattern,
        List<String> oneOf) {

    public static final Constraints NONE =
            new Constraints(false, false, null, null, null, null, null, null, null, List.of());

    public Constraints {
        oneOf = List.copyOf(oneOf);
    }
}
