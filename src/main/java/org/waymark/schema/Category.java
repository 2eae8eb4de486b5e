package org.waymark.schema;

import java.util.List;

/**
 * One allowed value of a field.
 *
 * @param value the value as stored, such as {@code on_track}
 * @param label the value as people read and may also send it, such as {@code On track}
 * @param aliases other ways of sending it, such as {@code G} for green
 */
public record Category(String value, String label, List<String> aliases) {
    public Category {
        aliases = List.copyOf(aliases);
    }
}
