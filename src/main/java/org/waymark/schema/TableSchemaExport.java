package org.waymark.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a schema as a plain Table Schema: the document that it was read from, without the additions of waymark. A list
 * becomes a string. Version 2 of the standard defines lists, but its published profile and common validators do not
 * support them and reject a schema that has one.
 */
final class TableSchemaExport {

    private static final Set<String> OWN_MEMBERS = Set.of("version", "headerFields", "rules");

    private static final Set<String> OWN_FIELD_MEMBERS = Set.of("aliases", "guidance", "since");

    private static final Set<String> OF_LISTS = Set.of("delimiter", "itemType");

    private TableSchemaExport() {}

    static String write(Schema schema) {
        DocumentNode root = JsonDocument.read(schema.name(), schema.document());
        Map<String, Object> document = plainWithout(root, OWN_MEMBERS);
        document.put("fields", root.list("fields", TableSchemaExport::field));
        return JsonText.of(document);
    }

    private static Map<String, Object> field(DocumentNode node) {
        Map<String, Object> field = plainWithout(node, OWN_FIELD_MEMBERS);
        if ("list".equals(field.get("type"))) {
            field.put("type", "string");
            OF_LISTS.forEach(field::remove);
            if (field.get("constraints") instanceof Map<?, ?> constraints) {
                field.put("constraints", withoutItemCounts(constraints));
            }
        }
        if (node.member("categories") != null) {
            List<Object> categories = node.list("categories", TableSchemaExport::category);
            field.put("categories", categories);
        }
        return field;
    }

    /** Leaves out limits of length: a list counts its length in items, a string in characters. */
    private static Map<String, Object> withoutItemCounts(Map<?, ?> constraints) {
        Map<String, Object> left = new LinkedHashMap<>();
        constraints.forEach((name, value) -> left.put(String.valueOf(name), value));
        left.keySet().removeAll(Set.of("minLength", "maxLength"));
        return left;
    }

    private static Object category(DocumentNode node) {
        return node.value() instanceof Map ? plainWithout(node, OWN_FIELD_MEMBERS) : node.plain();
    }

    private static Map<String, Object> plainWithout(DocumentNode node, Set<String> left) {
        Map<String, Object> members = new LinkedHashMap<>();
        node.members().forEach((name, member) -> {
            if (!left.contains(name)) {
                members.put(name, member.plain());
            }
        });
        return members;
    }
}
