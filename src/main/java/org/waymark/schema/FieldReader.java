package org.waymark.schema;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.NearestMatch;
import org.waymark.text.SentText;

/** Reads one field of a Table Schema. */
final class FieldReader {

    /**
     * Types of Table Schema that waymark reads as {@link FieldType#ANY}: their columns are known and may be required,
     * but the content of a cell is not checked.
     */
    private static final Set<String> UNREAD_TYPES = Set.of("object", "array", "duration", "geopoint", "geojson");

    private static final Set<String> TYPES = types();

    private static final List<String> ITEM_TYPES =
            List.of("string", "integer", "number", "boolean", "date", "datetime", "time");

    private static final Set<String> GROUPS =
            Arrays.stream(FieldGroup.values()).map(FieldGroup::id).collect(Collectors.toCollection(TreeSet::new));

    private static final List<String> TEXT_OPTIONS =
            List.of("format", "delimiter", "decimalChar", "groupChar", Field.SINCE);

    private static final List<String> LIST_OPTIONS = List.of("trueValues", "falseValues");

    /** The known members. Other members are accepted, unless their names look like misspelt known ones. */
    private static final Set<String> MEMBERS = Set.of(
            "name",
            "type",
            "title",
            "description",
            "guidance",
            "example",
            "aliases",
            "constraints",
            "categories",
            "categoriesOrdered",
            "missingValues",
            "format",
            "delimiter",
            "decimalChar",
            "groupChar",
            "trueValues",
            "falseValues",
            "itemType",
            "bareNumber",
            FieldGroup.MEMBER,
            Field.SINCE,
            "rdfType",
            "examples");

    private FieldReader() {}

    static Field read(DocumentNode node) {
        checkMembers(node);
        DocumentNode name = node.member("name");
        if (name == null || name.text().isBlank()) {
            throw node.fault("this field has no name; give it one, such as \"name\": \"forecast_date\".");
        }
        FieldType type = type(node.member("type"));
        return new Field(
                name.text(),
                type,
                node.text("title", name.text()),
                node.text("description", ""),
                node.text("guidance", ""),
                example(node),
                node.list("aliases", DocumentNode::text),
                ConstraintsReader.read(node.member("constraints"), type),
                node.list("categories", FieldReader::category),
                options(node));
    }

    private static void checkMembers(DocumentNode node) {
        for (Map.Entry<String, DocumentNode> member : node.members().entrySet()) {
            String key = member.getKey();
            if (!MEMBERS.contains(key) && NearestMatch.nearest(key, MEMBERS).isPresent()) {
                throw member.getValue()
                        .fault("a field has no member " + SentText.excerpt(key) + DocumentNode.didYouMean(key, MEMBERS)
                                + ".");
            }
        }
    }

    private static FieldType type(@Nullable DocumentNode node) {
        if (node == null) {
            return FieldType.STRING;
        }
        String word = node.oneOf(TYPES, "type");
        return UNREAD_TYPES.contains(word) ? FieldType.ANY : FieldType.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String example(DocumentNode node) {
        DocumentNode example = node.member("example");
        return example == null || example.value() instanceof Map || example.value() instanceof List
                ? ""
                : example.scalar();
    }

    private static Category category(DocumentNode node) {
        if (!(node.value() instanceof Map)) {
            String value = node.scalar();
            return new Category(value, value, List.of());
        }
        DocumentNode value = node.member("value");
        if (value == null) {
            throw node.fault("this category has no value; write it as {\"value\": ..., \"label\": ...}.");
        }
        return new Category(
                value.scalar(), node.text("label", value.scalar()), node.list("aliases", DocumentNode::text));
    }

    private static Map<String, Object> options(DocumentNode node) {
        Map<String, Object> options = new HashMap<>();
        for (String option : TEXT_OPTIONS) {
            DocumentNode member = node.member(option);
            if (member != null) {
                options.put(option, member.text());
            }
        }
        for (String option : LIST_OPTIONS) {
            if (node.member(option) != null) {
                options.put(option, List.copyOf(node.list(option, DocumentNode::text)));
            }
        }
        DocumentNode itemType = node.member("itemType");
        if (itemType != null) {
            options.put("itemType", itemType.oneOf(ITEM_TYPES, "type of item"));
        }
        DocumentNode bareNumber = node.member("bareNumber");
        if (bareNumber != null) {
            options.put("bareNumber", bareNumber.truth());
        }
        DocumentNode group = node.member(FieldGroup.MEMBER);
        if (group != null) {
            options.put(FieldGroup.MEMBER, group.oneOf(GROUPS, "group"));
        }
        if (node.member("missingValues") != null) {
            options.put("missingValues", List.copyOf(node.list("missingValues", SchemaReader::missingValue)));
        }
        return options;
    }

    private static Set<String> types() {
        Set<String> words = new TreeSet<>(UNREAD_TYPES);
        Arrays.stream(FieldType.values()).map(FieldType::word).forEach(words::add);
        return words;
    }
}
