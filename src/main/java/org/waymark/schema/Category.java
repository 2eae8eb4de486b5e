package org.waymark.schema;

import java.util.List;

/**
 * One allowed value of a field. A sender may write its value, its label or an alias. Immutable.
 *
 * @param value the value as stored, such as {@code on_track}
 * @param label the value as people read it, such as {@code On track}
 * @param aliases other ways to write it, such as {@code G} for green
 */
public record Category(String value, String label, List<String> aliases) {
    public Category {
        aliases = List.copyOf(aliases);
    }
}
