package org.waymark.findings;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;

/**
 * What a writer needs to know beside the findings.
 *
 * @param version of waymark
 * @param schema the returns were checked against; names the fields
 * @param width columns to fill in formats for people; less than 40 is taken as 40
 * @param colour whether to paint with ANSI sequences
 */
public record Presentation(String version, Schema schema, int width, boolean colour) {

    /** Titles of the schema's fields by their names. */
    Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        for (Field field : schema.columns()) {
            titles.put(field.name(), field.title());
        }
        return titles;
    }

    int usableWidth() {
        return Math.max(40, width);
    }

    /** The text as it is, or with an ANSI style such as {@code 1;31} around it. */
    String paint(@Nullable String style, String text) {
        return colour && style != null ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }
}
