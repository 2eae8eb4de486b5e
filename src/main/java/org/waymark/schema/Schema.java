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

/** What a return must look like: a Frictionless Table Schema with waymark's additions. Immutable. */
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

    /** A schema made by hand rather than read from a document; see the accessors for what each part is. */
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

    /** The same schema, remembering the text of the document it was read from. */
    Schema readFrom(String text) {
        return new Schema(name, version, title, fields, headerFields, primaryKey, missingValues, rules, text, file);
    }

    /** The same schema, remembering the file it was read from. */
    Schema readFrom(SettingsFile source) {
        return new Schema(
                name, version, title, fields, headerFields, primaryKey, missingValues, rules, document, source);
    }

    /** Identity, such as {@code change-milestones}. */
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
     * Values said once for a whole return, on its Cover sheet or repeated in columns; empty for a plain Table Schema.
     */
    public List<Field> headerFields() {
        return headerFields;
    }

    /** The fields, then the header fields: the order in which rows hold their cells. */
    public List<Field> columns() {
        return columns;
    }

    /** Names of the fields that identify a row; empty when nothing does. */
    public List<String> primaryKey() {
        return primaryKey;
    }

    /** Texts that stand for a blank, the empty string among them. */
    public Set<String> missingValues() {
        return missingValues;
    }

    /** In the order in which they are stated. */
    public List<Rule> rules() {
        return rules;
    }

    /** The text of the document the schema was read from; empty when it was made by hand. */
    public String document() {
        return document;
    }

    /** The file the schema was read from; null when it is built in or was made by hand. */
    public @Nullable SettingsFile file() {
        return file;
    }

    /** Position of a field in {@link #columns()}. */
    public OptionalInt position(String field) {
        Integer position = positions.get(field);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** Whether the figures can be computed: the schema has the core fields of a change milestone. */
    public boolean describesMilestones() {
        return positions.keySet().containsAll(CORE);
    }
}
