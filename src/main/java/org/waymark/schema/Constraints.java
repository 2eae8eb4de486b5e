package org.waymark.schema;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of Table Schema on the values of one field. A bound that is null does not apply. Immutable.
 *
 * @param required whether a cell must not be blank
 * @param unique whether no two rows may have the same value
 * @param minLength the least number of characters, or of items for a list
 * @param maxLength the greatest number of characters, or of items for a list
 * @param minimum the least value, as a text of the field's type
 * @param maximum the greatest value, as a text of the field's type
 * @param exclusiveMinimum the value that all values exceed, as a text of the field's type
 * @param exclusiveMaximum the value that exceeds all values, as a text of the field's type
 * @param pattern the regular expression that the whole value matches
 * @param oneOf the allowed values, as texts of the field's type; empty when all values are allowed
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

    /** No constraints. */
    public static final Constraints NONE =
            new Constraints(false, false, null, null, null, null, null, null, null, List.of());

    public Constraints {
        oneOf = List.copyOf(oneOf);
    }

    /** Whether every value is allowed, including a blank. */
    public boolean none() {
        return !required
                && !unique
                && minLength == null
                && maxLength == null
                && minimum == null
                && maximum == null
                && exclusiveMinimum == null
                && exclusiveMaximum == null
                && pattern == null
                && oneOf.isEmpty();
    }
}
