package org.waymark.programme;

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
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A value of a YAML document with its line, so that a message can name the line. JSON documents are YAML documents too.
 */
sealed interface YamlNode {

    /** The line on which the value starts, counted from 1. */
    int line();

    /** The value as messages describe it. */
    String kind();

    /** A text, a number, a truth value or null. The text is as written, and null for null. */
    record Scalar(@Nullable String text, int line) implements YamlNode {
        @Override
        public String kind() {
            return text == null ? "nothing" : SentText.excerpt(text);
        }
    }

    /** A list. */
    record Items(List<YamlNode> items, int line) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A mapping, in the order of its keys in the document. */
    record Members(Map<String, YamlNode> members, int line) implements YamlNode {
        @Override
        public String kind() {
            return "a group of settings";
        }
    }

    /**
     * Reads a document. An empty document is an empty mapping.
     *
     * @param name the name of the document in messages
     * @throws SettingsException when the document is not valid YAML, or a mapping has a key twice
     */
    static YamlNode read(String text, String name) {
        try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return new Members(Map.of(), 1);
            }
            return node(parser, name);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new SettingsException(
                    name + (at == null ? "" : ", line " + Math.max(1, at.getLineNr())) + ": this is not valid YAML: "
                            + SentText.withShortWords(problem(e.getOriginalMessage())) + ".",
                    e);
        }
    }

    private static YamlNode node(JsonParser parser, String name) {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, name));
            }
            return new Items(items, line);
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, YamlNode> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                int keyLine = parser.currentTokenLocation().getLineNr();
                String key = parser.currentName();
                parser.nextToken();
                if (members.put(key, node(parser, name)) != null) {
                    throw new SettingsException(
                            name + ", line " + keyLine + ": " + SentText.excerpt(key) + " appears here twice.");
                }
            }
            return new Members(members, line);
        }
        return new Scalar(parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getString(), line);
    }

    /** The part of a message of the parser that states the problem, without its context and its places. */
    private static String problem(String account) {
        List<String> lines = account.lines().map(String::strip).toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i + 1).startsWith("in ") && !lines.get(i).startsWith("while ")) {
                return lines.get(i);
            }
        }
        return lines.isEmpty() ? "it ends too early" : lines.get(0);
    }
}
