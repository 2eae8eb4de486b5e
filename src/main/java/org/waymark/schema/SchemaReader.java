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
 * Reads a Frictionless Table Schema, version 1 or 2, with these additions of waymark: field {@code aliases} and {@code
 * guidance}, category {@code aliases}, {@code headerFields}, {@code version} and {@code rules}.
 *
 * <p>Where Table Schema leaves a choice, or waymark supports less than it allows:
 *
 * <ul>
 *   <li>A field without a {@code type} is a string, as in version 1. In version 2 it may be anything, which has the
 *       same effect.
 *   <li>{@code object}, {@code array}, {@code duration}, {@code geopoint} and {@code geojson} are read as {@code any}:
 *       the content of a cell is not checked, nor are constraints other than required, unique, pattern and enum.
 *   <li>The empty string is always a missing value. The {@code missingValues} of a field are in its options.
 *   <li>Each of the {@code uniqueKeys} becomes a rule of kind {@code unique}, and so does the {@code primaryKey} unless
 *       the document states such a rule.
 *   <li>{@code foreignKeys} and {@code fieldsMatch} are ignored: columns are always matched by name, in any order.
 *   <li>An unknown member is ignored, unless it looks like a known one misspelt. An unknown constraint is always a
 *       fault, because it would not be checked.
 * </ul>
 */
public final class SchemaReader {

    private static final String UNIQUE = "unique";

    private SchemaReader() {}

    /**
     * Reads a schema from the bytes of its document.
     *
     * @param document the name of the document in messages, such as {@code my-schema.json}
     * @param bytes the document in UTF-8, with or without a byte order mark
     * @throws SchemaException when the document is faulty
     */
    public static Schema read(String document, byte[] bytes) {
        return read(document, decode(document, bytes));
    }

    /** Reads a schema from the text of its document; see {@link #read(String, byte[])}. */
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

    /** The names of all fields, each of which must be unique. */
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
                throw part.fault("the key names the field " + SentText.excerpt(part.text())
                        + ", which this schema does not have" + DocumentNode.didYouMean(part.text(), names)
                        + "; its fields are " + String.join(", ", names) + ".");
            }
        }
        return parts.stream().map(DocumentNode::text).toList();
    }

    private static Rule unique(List<String> key, DocumentNode node) {
        if (key.isEmpty()) {
            throw node.fault("a unique key must name at least one field.");
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
