package org.waymark.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field of a schema, which is one column of a return. Immutable.
 *
 * @param name the identity in snake case, such as {@code forecast_date}
 * @param type the type of its values
 * @param title the name that people use, which is also the header of the column
 * @param description what the field is about; may be empty
 * @param guidance how to fill it in, for templates and the data dictionary; may be empty
 * @param example an example of a good value; may be empty
 * @param aliases other headers that senders use for the column
 * @param constraints the constraints on its values
 * @param categories the allowed values with their labels; empty when other constraints apply
 * @param options the other properties that Table Schema gives to the type: {@code format}, {@code delimiter}, {@code
 *     itemType}, {@code decimalChar}, {@code groupChar}, {@code bareNumber}, {@code trueValues}, {@code falseValues}
 *     and {@code missingValues}; {@code group}, which {@link FieldGroup} explains; and {@link #SINCE}
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

    /**
     * The option with the version of the schema that added the field. A return whose table lacks the column may come from
     * a template of an earlier version, and is not asked for a value.
     */
    static final String SINCE = "since";

    public Field {
        aliases = List.copyOf(aliases);
        categories = List.copyOf(categories);
        options = Map.copyOf(options);
    }

    /** The version of the schema that added the field; empty for a field of its first version. */
    public Optional<String> since() {
        return Optional.ofNullable(options.get(SINCE)).map(String::valueOf);
    }
}
