package org.waymark.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a return must look like: a Frictionless Table Schema with waymark's additions.
 *
 * @param name identity, such as {@code change-milestones}
 * @param version of the schema, or the empty string
 * @param fields the columns of a milestone table
 * @param headerFields values said once for a whole return, on its Cover sheet or repeated in columns; empty for a plain
 *     Table Schema
 * @param primaryKey names of the fields that identify a row; empty when nothing does
 * @param missingValues texts that stand for a blank, the empty string among them
 * @param rules in the order in which they are stated
 */
public record Schema(
        String name,
        String version,
        String title,
        List<Field> fields,
        List<Field> headerFields,
        List<String> primaryKey,
        Set<String> missingValues,
        List<Rule> rules,
        List<Field> columns,
        Map<String, Integer> positions) {

    /** The schema with its derived parts, columns and positions, worked out. */
    public static Schema of(
            String name,
            String version,
            String title,
            List<Field> fields,
            List<Field> headerFields,
            List<String> primaryKey,
            Set<String> missingValues,
            List<Rule> rules) {
        List<Field> columns = new ArrayList<>(fields);
        columns.addAll(headerFields);
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i).name(), i);
        }
        return new Schema(
                name,
                version,
                title,
                List.copyOf(fields),
                List.copyOf(headerFields),
                List.copyOf(primaryKey),
                Set.copyOf(missingValues),
                List.copyOf(rules),
                List.copyOf(columns),
                Map.copyOf(positions));
    }

    /** Position of a field in {@link #columns()}: the fields first, then the header fields. */
    public OptionalInt position(String field) {
        Integer position = positions.get(field);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** Whether the figures can be computed: the schema has the core fields of a change milestone. */
    public boolean describesMilestones() {
        return positions.keySet().containsAll(CORE);
    }

    private static final Set<String> CORE =
            Set.of("footprint_code", "period", "milestone_id", "title", "dimension", "status", "percent_complete");
}
