package org.waymark.schema;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.text.SentText;

/**
 * Reads a Table Schema, version 1 or 2, with waymark's additions: field {@code aliases} and {@code guidance}, category
 * {@code aliases}, {@code headerFields}, {@code version} and {@code rules}.
 *
 * <p>Where Table Schema leaves a choice, or waymark does less than it allows:
 *
 * <ul>
 *   <li>Without {@code type} a field is a string, as in version 1; in version 2 it is anything, which comes to the same.
 *   <li>{@code object}, {@code array}, {@code duration}, {@code geopoint} and {@code geojson} are taken as {@code any}:
 *       what stands in such a cell, and constraints on it other than required, unique, pattern and enum, is not checked.
 *   <li>The empty string is always a missing value. A field's own {@code missingValues} stand in its options.
 *   <li>Each of the {@code uniqueKeys} becomes a rule of kind {@code unique}, and so does the {@code primaryKey} where the
 *       document states no such rule.
 *   <li>{@code foreignKeys} and {@code fieldsMatch} are not used: columns are always matched by name, in any order.
 *   <li>A member that waymark does not know passes, unless it looks like a known one misspelt; an unknown constraint
 *       never passes, since it would go unchecked in silence.
 * </ul>
 */
public final class SchemaReader {

    private static final String UNIQUE = "unique";

    private SchemaReader() {}

    /**
     * Reads a schema from the bytes of its document.
     *
     * @param document as messages name it, such as {@code my-schema.json}
     * @param bytes in UTF-8, with or without a byte order mark
     * @throws SchemaException when the document is faulty: names the document, line and member, and what is valid
     */
    public static Schema read(String document, byte[] bytes) {
        return read(document, decode(document, bytes));
    }

    /** As {@link #read(String, byte[])}. */
    public static Schema read(String document, String text) {
        DocumentNode root = JsonDocument.read(document, text);
        List<Field> fields = fields(root);
        List<Field> headerFields = root.list("headerFields", FieldReader::read);
        Set<String> names = names(root, fields, headerFields);
        List<String> primaryKey = key(root.member("primaryKey"), names);
        List<Rule> rules = new ArrayList<>(root.list("rules", new RuleReader(names)::read));
        if (!primaryKey.isEmpty()
                && rules.stream().noneMatch(rule -> rule.kind().equals(UNIQUE))) {
            rules.add(unique(primaryKey, root));
        }
        rules.addAll(root.list("uniqueKeys", node -> unique(key(node, names), node)));
        String name = root.text("name", nameOf(document));
        Set<String> missing = new LinkedHashSet<>(root.list("missingValues", SchemaReader::missingValue));
        missing.add("");
        return Schema.of(
                        name,
                        root.text("version", ""),
                        root.text("title", name),
                        fields,
                        headerFields,
                        primaryKey,
                        missing,
                        rules)
                .readFrom(text);
    }

    /** A missing value, stated as a text or, with a reason, as {@code {"value": ..., "label": ...}}. */
    static String missingValue(DocumentNode node) {
        if (!(node.value() instanceof Map)) {
            return node.text();
        }
        DocumentNode value = node.member("value");
        if (value == null) {
            throw node.fault("this missing value has no value; write it as {\"value\": ..., \"label\": ...}.");
        }
        return value.text();
    }

    private static List<Field> fields(DocumentNode root) {
        DocumentNode fields = root.member("fields");
        if (fields == null && (root.member("resources") != null || root.member("schema") != null)) {
            throw root.fault(
                    "this is a Data Package; give the Table Schema inside it, the object that has the fields.");
        }
        if (fields == null || fields.items().isEmpty()) {
            throw root.fault("a Table Schema needs \"fields\", a list with one object for each column.");
        }
        return root.list("fields", FieldReader::read);
    }

    /** The names of all fields, none of them given twice. */
    private static Set<String> names(DocumentNode root, List<Field> fields, List<Field> headerFields) {
        Map<String, DocumentNode> places = new LinkedHashMap<>();
        enter(fields, root.list("fields", node -> node), places);
        enter(headerFields, root.list("headerFields", node -> node), places);
        return places.keySet();
    }

    private static void enter(List<Field> fields, List<DocumentNode> nodes, Map<String, DocumentNode> places) {
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i).name();
            DocumentNode first = places.putIfAbsent(name, nodes.get(i));
            if (first != null) {
                throw nodes.get(i)
                        .fault("the field " + SentText.excerpt(name) + " was already described on line "
                                + first.place().line() + "; every field needs a name of its own.");
            }
        }
    }

    private static List<String> key(@Nullable DocumentNode node, Set<String> names) {
        if (node == null) {
            return List.of();
        }
        List<DocumentNode> parts = node.value() instanceof String ? List.of(node) : node.items();
        for (DocumentNode part : parts) {
            if (!names.contains(part.text())) {
                throw part.fault("the key names the field " + SentText.excerpt(part.text()) + ", which this schema does not have"
                        + DocumentNode.didYouMean(part.text(), names) + "; its fields are " + String.join(", ", names) + ".");
            }
        }
        return parts.stream().map(DocumentNode::text).toList();
    }

    private static Rule unique(List<String> key, DocumentNode node) {
        if (key.isEmpty()) {
            throw node.fault("a unique key names at least one field.");
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("field", key.get(key.size() - 1));
        parameters.put("fields", key);
        String place = node.place().document() + " line " + node.place().line();
        return new Rule(Codes.DUPLICATE_MILESTONE, UNIQUE, Collections.unmodifiableMap(parameters), place);
    }

    private static String nameOf(String document) {
        String file = document.substring(Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\')) + 1);
        Collection<String> endings = List.of(".schema.json", ".json");
        for (String ending : endings) {
            if (file.length() > ending.length() && file.endsWith(ending)) {
                return file.substring(0, file.length() - ending.length());
            }
        }
        return file;
    }

    private static String decode(String document, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new SchemaException(document + ": the document is not in UTF-8; save it in UTF-8.", e);
        }
    }
}
