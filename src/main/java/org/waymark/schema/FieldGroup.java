package org.waymark.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A group of the fields of a milestone, as a template shows them. The values of {@link #MONTH} are asked for in every
 * return; the values of all other groups come back from the earlier return. Each constant names its fields of the
 * built-in schema in the order of their columns. A field of a schema may name another group in its member {@code group};
 * a field that no group names belongs to {@link #WHAT}.
 */
public enum FieldGroup {
    MONTH(
            "This month",
            "status",
            "rag",
            "percent_complete",
            "forecast_date",
            "actual_date",
            "delay_reason",
            "narrative",
            "next_step",
            "evidence",
            "measure_actual",
            "learning_note"),
    WHAT("What", "title", "dimension", "secondary_dimension", "change_stage", "level", "boundary", "shared_purpose"),
    WHO("Who", "lead_organisation", "owner_role", "leadership", "ceded_to", "partners"),
    WHEN("When", "baseline_date", "rebaseline_ref"),
    PROGRESS("How it is going", "solution", "involvement"),
    EVIDENCE(
            "Evidence",
            "evidence_ref",
            "measure_name",
            "measure_baseline",
            "measure_target",
            "sustained",
            "sustained_checked_on");

    /** The member of a field in a schema that names its group. */
    static final String MEMBER = "group";

    private final String label;
    private final List<String> names;

    FieldGroup(String label, String... names) {
        this.label = label;
        this.names = List.of(names);
    }

    /** The group of a field. */
    public static FieldGroup of(Field field) {
        Object stated = field.options().get(MEMBER);
        return Arrays.stream(values())
                .filter(group -> stated == null
                        ? group.names.contains(field.name())
                        : group.id().equals(stated))
                .findFirst()
                .orElse(WHAT);
    }

    /** The group's name in a schema, such as {@code month}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The group's name for people, such as {@code How it is going}. */
    public String label() {
        return label;
    }

    /** The names of its fields of the built-in schema, in the order of their columns. */
    List<String> names() {
        return names;
    }

    /** Those of the fields that belong to this group: the built-in ones in their order, then others as given. */
    public List<Field> select(List<Field> fields) {
        List<Field> selected = new ArrayList<>(
                fields.stream().filter(field -> of(field) == this).toList());
        selected.sort(Comparator.comparingInt(
                field -> names.contains(field.name()) ? names.indexOf(field.name()) : names.size()));
        return List.copyOf(selected);
    }
}
