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
 * A value of a YAML (or JSON, which is YAML too) document that knows the line on which it stands, counted from 1, so
 * that a message can point at it.
 */
sealed interface YamlNode {

    int line();

    /** What it is, in the words of a message. */
    String kind();

    /** A text, number, truth value or nothing; {@code text} is as written, or null for nothing. */
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

    /** A mapping, in the order in which its keys stand. */
    record Members(Map<String, YamlNode> members, int line) implements YamlNode {
        @Override
        public String kind() {
            return "a group of settings";
        }
    }

    /**
     * Reads a document; an empty one is an empty mapping.
     *
     * @param name how messages name the document
     * @throws SettingsException when it is not YAML, or when a key stands twice
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
                    throw new SettingsException(name + ", line " + keyLine + ": " + SentText.excerpt(key) + " appears here twice.");
                }
            }
            return new Members(members, line);
        }
        return new Scalar(parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getString(), line);
    }

    /** Of the parser's account (what it was doing, where, what was wrong, where) the part that says what was wrong. */
    private static String problem(String account) {
        List<String> lines = account.lines().map(String::strip).toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i + 1).startsWith("in ") && !lines.get(i).startsWith("while ")) {
                return lines.get(i);
            }
        }
        return lines.isEmpty() ? "it breaks off" : lines.get(0);
    }
}
