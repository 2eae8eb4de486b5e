package org.waymark.template;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.schema.Field;
import org.waymark.schema.FieldGroup;

/**
 * A milestone of an earlier return, which the next return must report on again. Immutable.
 *
 * @param values the values of the earlier return by field name, without those in error
 * @param open whether the milestone is neither completed nor stopped
 * @param asked the names of the fields that a completed milestone is asked for; empty for all others
 */
public record EarlierMilestone(Map<String, EarlierValue> values, boolean open, Set<String> asked) {
    public EarlierMilestone {
        values = Map.copyOf(values);
        asked = Set.copyOf(asked);
    }

    /**
     * The value that a template fills in: every value of a milestone that is completed or stopped, and those of an open
     * one that are not asked for every month. Null when the cell stays blank.
     */
    public @Nullable EarlierValue prefilled(Field field) {
        return open && FieldGroup.of(field) == FieldGroup.MONTH ? null : values.get(field.name());
    }
}
