package org.waymark.template;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.schema.Field;
import org.waymark.schema.FieldGroup;

/**
 * The columns of a template in order: what identifies a milestone, what is asked for every month, what the earlier return
 * said, and what rarely changes. Immutable.
 *
 * @param identity the ID and the title
 * @param monthly the fields of {@link FieldGroup#MONTH}
 * @param earlier the fields whose earlier values are next to the cells to fill in; empty without an earlier return
 * @param stable all other fields, by group; groups without a field are absent
 */
public record TemplateLayout(
        List<Field> identity, List<Field> monthly, List<Field> earlier, Map<FieldGroup, List<Field>> stable) {

    private static final String TITLE = "title";

    /** The fields whose earlier values a template shows. */
    private static final Set<String> SHOWN = Set.of(
            "status", "rag", "percent_complete", "forecast_date", "delay_reason", "narrative", "next_step", "evidence");

    public TemplateLayout {
        identity = List.copyOf(identity);
        monthly = List.copyOf(monthly);
        earlier = List.copyOf(earlier);
        stable = Collections.unmodifiableMap(new EnumMap<>(stable));
    }

    /** The layout of a template. Fields that the Cover sheet declares once have no column. */
    public static TemplateLayout of(ReturnTemplate template) {
        Set<String> identifying = new HashSet<>(template.schema().primaryKey());
        identifying.add(TITLE);
        List<Field> fields = template.rowFields();
        List<Field> identity = fields.stream()
                .filter(field -> identifying.contains(field.name()))
                .toList();
        List<Field> others = fields.stream()
                .filter(field -> !identifying.contains(field.name()))
                .toList();
        Map<FieldGroup, List<Field>> stable = new EnumMap<>(FieldGroup.class);
        for (FieldGroup group : FieldGroup.values()) {
            List<Field> ofGroup = group.select(others);
            if (group != FieldGroup.MONTH && !ofGroup.isEmpty()) {
                stable.put(group, ofGroup);
            }
        }
        List<Field> monthly = FieldGroup.MONTH.select(others);
        List<Field> earlier = template.earlier() == null
                ? List.of()
                : monthly.stream().filter(field -> SHOWN.contains(field.name())).toList();
        return new TemplateLayout(identity, monthly, earlier, stable);
    }
}
