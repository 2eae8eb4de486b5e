package org.waymark.template;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of an earlier return that is still to be reported on.
 *
 * @param kept the values that come back as they were, by field name; only fields of {@link KeptFields}, and of those
 *     only the ones that were given and free of error. Choices are by their value, the others as
 *     {@link org.waymark.check.cell.CellReader} reads them
 * @param narrative what was last told of it, or null when nothing was
 */
public record EarlierMilestone(
        Map<String, Object> kept, @Nullable String narrative) {
    public EarlierMilestone {
        kept = Map.copyOf(kept);
    }
}
