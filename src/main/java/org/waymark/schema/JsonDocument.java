package org.waymark.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.text.SentText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON document as nodes with places. A member whose value is null is treated as absent. */
final class JsonDocument {

    private final String name;
    private final JsonParser parser;

    private JsonDocument(String name, JsonParser parser) {
        this.name = name;
        this.parser = parser;
    }

    /**
     * Reads a document.
     *
     * @param name the name of the document in messages
     * @throws SchemaException when the text is not one JSON object
     */
    static DocumentNode read(String name, String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            JsonDocument document = new JsonDocument(name, parser);
            if (parser.nextToken() == null) {
                throw new SchemaException(
                        name + ": the document is empty; a Table Schema is a JSON object with a list of fields.");
            }
            DocumentNode root = document.required("");
            root.members();
            if (parser.nextToken() != null) {
                throw new SchemaException(
                        document.here() + ": there is more text after the closing brace of the document.");
            }
            return root;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? name : name + " line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new SchemaException(where + ": this is not valid JSON: " + firstLine(e) + ".", e);
        }
    }

    private DocumentNode required(String member) {
        DocumentNode node = value(member);
        if (node == null) {
            throw new SchemaException(
                    here() + ": null is not a Table Schema; a Table Schema is a JSON object with a list of fields.");
        }
        return node;
    }

    private @Nullable DocumentNode value(String member) {
        DocumentNode.Place place =
                new DocumentNode.Place(name, parser.currentTokenLocation().getLineNr(), member);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new DocumentNode(place, object(member), "");
            case START_ARRAY -> new DocumentNode(place, array(member), "");
            case VALUE_STRING -> new DocumentNode(place, parser.getString(), "");
            case VALUE_NUMBER_INT -> new DocumentNode(place, parser.getNumberValue(), parser.getString());
            case VALUE_NUMBER_FLOAT -> new DocumentNode(place, new BigDecimal(parser.getString()), parser.getString());
            case VALUE_TRUE -> new DocumentNode(place, true, "");
            case VALUE_FALSE -> new DocumentNode(place, false, "");
            default -> null;
        };
    }

    private Map<String, DocumentNode> object(String member) {
        Map<String, DocumentNode> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String path = member.isEmpty() ? key : member + "." + key;
            if (members.containsKey(key)) {
                throw new SchemaException(
                        here() + ": the member " + SentText.excerpt(key) + " is stated twice; keep one of them.");
            }
            parser.nextToken();
            DocumentNode node = value(path);
            if (node != null) {
                members.put(key, node);
            }
        }
        return members;
    }

    private List<DocumentNode> array(String member) {
        List<DocumentNode> items = new ArrayList<>();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            DocumentNode node = value(member + "[" + i + "]");
            if (node != null) {
                items.add(node);
            }
        }
        return items;
    }

    private String here() {
        return name + " line " + parser.currentTokenLocation().getLineNr();
    }

    /** The message of the parser without the source excerpt on its further lines. */
    private static String firstLine(JacksonException e) {
        String words = e.getOriginalMessage().lines().findFirst().orElse("it ends too early");
        return SentText.withShortWords(words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
    }
}
