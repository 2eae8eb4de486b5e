package org.waymark.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a schema as a JSON Schema (2020-12) of one row, for programs that store rows as objects. Numbers are numbers,
 * dates and months are ISO 8601 texts, and lists are arrays. A field that may be blank may be null or absent. The rules
 * of the schema are left out, because JSON Schema has nothing equivalent.
 */
final class JsonSchemaExport {

    private JsonSchemaExport() {}

    static String write(Schema schema) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:waymark:" + schema.name() + (schema.version().isEmpty() ? "" : ":" + schema.version()));
        root.put("title", schema.title());
        root.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field field : schema.fields()) {
            properties.put(field.name(), property(field));
            if (field.constraints().required()) {
                required.add(field.name());
            }
        }
        root.put("properties", properties);
        root.put("required", required);
        return JsonText.of(root);
    }

    private static Map<String, Object> property(Field field) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("title", field.title());
        putText(property, "description", field.description());
        putType(property, field);
        Constraints constraints = field.constraints();
        boolean list = field.type() == FieldType.LIST;
        putNumber(property, list ? "minItems" : "minLength", constraints.minLength());
        putNumber(property, list ? "maxItems" : "maxLength", constraints.maxLength());
        if (field.type() == FieldType.INTEGER || field.type() == FieldType.NUMBER || field.type() == FieldType.YEAR) {
            putNumber(property, "minimum", constraints.minimum());
            putNumber(property, "maximum", constraints.maximum());
            putNumber(property, "exclusiveMinimum", constraints.exclusiveMinimum());
            putNumber(property, "exclusiveMaximum", constraints.exclusiveMaximum());
        }
        if (constraints.pattern() != null) {
            property.put("pattern", "^(?:" + constraints.pattern().pattern() + ")$");
        }
        putAllowed(property, field);
        if (!field.example().isEmpty()) {
            property.put("examples", List.of(example(field)));
        }
        return property;
    }

    private static void putType(Map<String, Object> property, Field field) {
        String type = switch (field.type()) {
            case INTEGER, YEAR -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case LIST -> "array";
            case ANY -> null;
            default -> "string";
        };
        if (type != null) {
            property.put("type", field.constraints().required() ? type : List.of(type, "null"));
        }
        switch (field.type()) {
            case DATE -> property.put("format", "date");
            case DATETIME -> property.put("format", "date-time");
            case TIME -> property.put("format", "time");
            case YEARMONTH -> property.put("pattern", "^[0-9]{4}-(?:0[1-9]|1[0-2])$");
            case LIST -> property.put("items", Map.of("type", itemType(field)));
            default -> {}
        }
    }

    private static String itemType(Field field) {
        String type = String.valueOf(field.options().get("itemType"));
        return type.equals("integer") || type.equals("number") || type.equals("boolean") ? type : "string";
    }

    private static void putAllowed(Map<String, Object> property, Field field) {
        List<String> allowed = field.categories().isEmpty()
                ? field.constraints().oneOf()
                : field.categories().stream().map(Category::value).toList();
        if (allowed.isEmpty()) {
            return;
        }
        List<@Nullable Object> values = new ArrayList<>();
        allowed.forEach(value -> values.add(typed(value, field.type())));
        if (!field.constraints().required()) {
            values.add(null);
        }
        property.put("enum", values);
    }

    private static Object example(Field field) {
        if (field.type() != FieldType.LIST) {
            return typed(field.example(), field.type());
        }
        String delimiter = String.valueOf(field.options().getOrDefault("delimiter", ","));
        return List.of(field.example().split(Pattern.quote(delimiter) + "\\s*"));
    }

    /** A value as the JSON type of its field; the text itself where it is not of that type. */
    private static Object typed(String text, FieldType type) {
        try {
            return switch (type) {
                case INTEGER, YEAR, NUMBER -> new BigDecimal(text);
                case BOOLEAN -> Boolean.valueOf(text);
                default -> text;
            };
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static void putText(Map<String, Object> property, String name, String text) {
        if (!text.isEmpty()) {
            property.put(name, text);
        }
    }

    private static void putNumber(Map<String, Object> property, String name, @Nullable Object number) {
        if (number != null) {
            property.put(name, new BigDecimal(number.toString()));
        }
    }
}
