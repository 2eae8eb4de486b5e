package org.waymark.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The description of a valid return: a Frictionless Table Schema with the additions of waymark that {@link
 * SchemaReader} lists. Immutable.
 */
public final class Schema {

    private static final Set<String> CORE =
            Set.of("footprint_code", "period", "milestone_id", "title", "dimension", "status", "percent_complete");

    private final String name;
    private final String version;
    private final String title;
    private final List<Field> fields;
    private final List<Field> headerFields;
    private final List<String> primaryKey;
    private final Set<String> missingValues;
    private final List<Rule> rules;
    private final String document;
    private final @Nullable SettingsFile file;
    private final List<Field> columns;
    private final Map<String, Integer> positions;

    private Schema(
            String name,
            String version,
            String title,
            List<Field> fields,
            List<Field> headerFields,
            List<String> primaryKey,
            Set<String> missingValues,
            List<Rule> rules,
            String document,
            @Nullable SettingsFile file) {
        this.name = name;
        this.version = version;
        this.title = title;
        this.fields = List.copyOf(fields);
        this.headerFields = List.copyOf(headerFields);
        this.primaryKey = List.copyOf(primaryKey);
        this.missingValues = Collections.unmodifiableSet(new LinkedHashSet<>(missingValues));
        this.rules = List.copyOf(rules);
        this.document = document;
        this.file = file;
        List<Field> all = new ArrayList<>(fields);
        all.addAll(headerFields);
        this.columns = List.copyOf(all);
        this.positions = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i).name(), i);
        }
    }

    /** A schema that is not read from a document. The accessors describe the parts. */
    public static Schema of(
            String name,
            String version,
            String title,
            List<Field> fields,
            List<Field> headerFields,
            List<String> primaryKey,
            Set<String> missingValues,
            List<Rule> rules) {
        return new Schema(name, version, title, fields, headerFields, primaryKey, missingValues, rules, "", null);
    }

    /** The same schema with the text of the document that it was read from. */
    Schema readFrom(String text) {
        return new Schema(name, version, title, fields, headerFields, primaryKey, missingValues, rules, text, file);
    }

    /** The same schema with the file that it was read from. */
    Schema readFrom(SettingsFile source) {
        return new Schema(
                name, version, title, fields, headerFields, primaryKey, missingValues, rules, document, source);
    }

    /** The identity of the schema, such as {@code change-milestones}. */
    public String name() {
        return name;
    }

    /** The version of the schema, or the empty string. */
    public String version() {
        return version;
    }

    public String title() {
        return title;
    }

    /** The columns of a milestone table. */
    public List<Field> fields() {
        return fields;
    }

    /**
     * The fields that apply to a whole return, on its Cover sheet or in repeated columns; empty without such fields.
     */
    public List<Field> headerFields() {
        return headerFields;
    }

    /** The fields and then the header fields, which is the order of the cells of a row. */
    public List<Field> columns() {
        return columns;
    }

    /** The names of the fields that identify a row; empty when there are none. */
    public List<String> primaryKey() {
        return primaryKey;
    }

    /** The texts that mean a blank cell, including the empty string. */
    public Set<String> missingValues() {
        return missingValues;
    }

    /** The rules, in the order of the document. */
    public List<Rule> rules() {
        return rules;
    }

    /** The text of the document that the schema was read from; empty when there is none. */
    public String document() {
        return document;
    }

    /** The file that the schema was read from; null when there is none. */
    public @Nullable SettingsFile file() {
        return file;
    }

    /** The position of a field in {@link #columns()}; empty when the schema does not have it. */
    public OptionalInt position(String field) {
        Integer position = positions.get(field);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** Whether the schema has the core fields of a milestone, so that progress can be computed. */
    public boolean describesMilestones() {
        return positions.keySet().containsAll(CORE);
    }
}
