package org.waymark.schema;

import java.util.List;
import java.util.Map;

/**
 * One column of a return.
 *
 * @param name snake-case identity
 * @param title what a person calls it
 * @param description what it holds
 * @param guidance how to fill it in, for templates and the data dictionary; may be empty
 * @param example a good value; may be empty
 * @param aliases other headers by which senders call it
 * @param categories allowed values with their labels; empty for free values
 * @param options what else Table Schema says of the type: {@code format}, {@code delimiter}, {@code itemType},
 *     {@code decimalChar}, {@code groupChar}, {@code bareNumber}, {@code trueValues}, {@code falseValues}
 */
public record Field(
        String name,
        FieldType type,
        String title,
        String description,
        String guidance,
        String example,
        List<String> aliases,
        Constraints constraints,
        List<Category> categories,
        Map<String, Object> options) {

    public Field {
        aliases = List.copyOf(aliases);
        categories = List.copyOf(categories);
        options = Map.copyOf(options);
    }
}
