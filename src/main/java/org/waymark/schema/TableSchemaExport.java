package org.waymark.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A schema as a plain Table Schema: the document it was read from less waymark's own members. */
final class TableSchemaExport {

    private static final Set<String> OWN_MEMBERS = Set.of("version", "headerFields", "rules");

    private static final Set<String> OWN_FIELD_MEMBERS = Set.of("aliases", "guidance");

    private TableSchemaExport() {}

    static String write(Schema schema) {
        Node root = JsonDocument.read(schema.name(), schema.document());
        Map<String, Object> document = plainWithout(root, OWN_MEMBERS);
        document.put("fields", root.list("fields", TableSchemaExport::field));
        return JsonText.of(document);
    }

    private static Map<String, Object> field(Node node) {
        Map<String, Object> field = plainWithout(node, OWN_FIELD_MEMBERS);
        if (node.member("categories") != null) {
            List<Object> categories = node.list("categories", TableSchemaExport::category);
            field.put("categories", categories);
        }
        return field;
    }

    private static Object category(Node node) {
        return node.value() instanceof Map ? plainWithout(node, OWN_FIELD_MEMBERS) : node.plain();
    }

    private static Map<String, Object> plainWithout(Node node, Set<String> left) {
        Map<String, Object> members = new LinkedHashMap<>();
        node.members().forEach((name, member) -> {
            if (!left.contains(name)) {
                members.put(name, member.plain());
            }
        });
        return members;
    }
}
