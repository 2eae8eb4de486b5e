package org.waymark.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.catalogue.Code;

/**
 * A rule about the values of a row or the rows of a return, as the schema states it. The check package defines the
 * kinds of rule and their parameters. Immutable.
 *
 * @param code the code of its findings, with the severity that the schema gives the rule
 * @param kind the kind of rule, such as {@code require} or {@code order}
 * @param parameters all other members of the rule, as maps, lists, strings, numbers and booleans
 * @param place the place of the rule in its document, for messages about the schema, such as {@code my-schema.json line
 *     40}
 */
public record Rule(Code code, String kind, Map<String, Object> parameters, String place) {

    /** The kind and the parameters of the rule as JSON on one line. */
    public String stated() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", kind);
        members.putAll(parameters);
        return JsonText.line(members);
    }
}
