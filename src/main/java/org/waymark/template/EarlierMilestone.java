package org.waymark.template;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An open milestone of an earlier return, which the next return must report on again. Immutable.
 *
 * @param kept the values that a template repeats, by field name: those fields of {@link KeptFields} that have a value
 *     without errors. A choice is its value in the schema; other values have the types that
 *     {@link org.waymark.check.cell.CellReader} reads
 * @param narrative the narrative of the earlier return, or null when it was blank
 */
public record EarlierMilestone(
        Map<String, Object> kept, @Nullable String narrative) {
    public EarlierMilestone {
        kept = Map.copyOf(kept);
    }
}
