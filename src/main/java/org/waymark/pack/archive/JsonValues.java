package org.waymark.pack.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object that waymark wrote, read leniently: a member that is absent or of another type than expected is empty, so
 * that documents of other versions can be read. Immutable.
 *
 * @param members the members: texts, numbers, booleans, lists and maps; null members are absent
 */
public record JsonValues(Map<String, Object> members) {

    /**
     * Reads a document.
     *
     * @throws tools.jackson.core.JacksonException if the text is not JSON
     */
    public static JsonValues read(byte[] document) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
            parser.nextToken();
            Object root = value(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "there is more text after the end");
            }
            return of(root);
        }
    }

    /** The text of a member; null if there is none. */
    public @Nullable String text(String name) {
        return members.get(name) instanceof String text ? text : null;
    }

    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** The object of a member; an empty one if there is none. */
    public JsonValues object(String name) {
        return of(members.get(name));
    }

    /** The objects in an array; none if there is no such array. */
    public List<JsonValues> objects(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().map(JsonValues::of).toList()
                : List.of();
    }

    private static JsonValues of(@Nullable Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> members.put(String.valueOf(name), member));
        }
        return new JsonValues(members);
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return null;
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                members.put(name, value);
            }
        }
        return members;
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(parser);
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }
}
