package org.waymark.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.catalogue.Code;

/**
 * A rule between the values of a row, or between the rows of a return, as the schema states it. What a kind does and
 * which parameters it takes is known to the check package alone.
 *
 * @param code the code its findings carry; its severity is the one the schema gives the rule
 * @param kind such as {@code require} or {@code order}
 * @param parameters every other member of the rule, as plain maps, lists, strings, numbers and booleans; read-only
 * @param place where the rule stands in its document, for messages about the schema itself, such as
 *     {@code my-schema.json line 40}
 */
public record Rule(Code code, String kind, Map<String, Object> parameters, String place) {

    /** What the rule demands, as the schema states it: its kind and parameters as JSON on one line. */
    public String stated() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", kind);
        members.putAll(parameters);
        return JsonText.line(members);
    }
}
