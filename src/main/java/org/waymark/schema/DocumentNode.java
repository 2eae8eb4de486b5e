package org.waymark.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.NearestMatch;
import org.waymark.text.SentText;

/**
 * A value of a JSON document with its place, so that a message about the value can name the line and the member.
 * Methods that find a value of another kind throw a {@link SchemaException} with that place.
 *
 * @param place the document, the line and the member
 * @param value a {@code Map<String, DocumentNode>}, a {@code List<DocumentNode>}, a String, a Number or a Boolean
 * @param source the digits of a number as written; otherwise empty
 */
record DocumentNode(Place place, Object value, String source) {

    /**
     * The place of a value.
     *
     * @param document the name of the document in messages
     * @param line the line, counted from 1
     * @param member the path of the member, such as {@code fields[3].constraints.pattern}; empty for the document
     *     itself
     */
    record Place(String document, int line, String member) {
        @Override
        public String toString() {
            return document + " line " + line + (member.isEmpty() ? "" : " (" + member + ")");
        }
    }

    /** A fault at this place; {@code what} is a sentence. */
    SchemaException fault(String what) {
        return new SchemaException(place + ": " + what);
    }

    @SuppressWarnings("unchecked")
    Map<String, DocumentNode> members() {
        if (value instanceof Map) {
            return (Map<String, DocumentNode>) value;
        }
        throw fault("an object in braces is needed here, not " + kind() + ".");
    }

    @SuppressWarnings("unchecked")
    List<DocumentNode> items() {
        if (value instanceof List) {
            return (List<DocumentNode>) value;
        }
        throw fault("a list in square brackets is needed here, not " + kind() + ".");
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw fault("a text in quotes is needed here, not " + kind() + ".");
    }

    /** A text, a number or a truth value, as text. */
    String scalar() {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Number) {
            return source;
        }
        if (value instanceof Boolean truth) {
            return truth.toString();
        }
        throw fault("a single value is needed here, not " + kind() + ".");
    }

    boolean truth() {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw fault("true or false is needed here, not " + kind() + ".");
    }

    int count() {
        if (value instanceof Integer number && number >= 0) {
            return number;
        }
        throw fault("a whole number of 0 or more is needed here, not " + kind() + ".");
    }

    /** The member of this name, or null when it is absent. */
    @Nullable
    DocumentNode member(String name) {
        return members().get(name);
    }

    /** The text of a member, or {@code otherwise} when it is absent. */
    String text(String name, String otherwise) {
        DocumentNode member = member(name);
        return member == null ? otherwise : member.text();
    }

    boolean truth(String name) {
        DocumentNode member = member(name);
        return member != null && member.truth();
    }

    /**
     * The items of a list member, each read by {@code reader}; empty when the member is absent.
     *
     * @throws SchemaException when items are faulty; the message names all of them
     */
    <T> List<T> list(String name, Function<DocumentNode, T> reader) {
        DocumentNode member = member(name);
        return member == null ? new ArrayList<>() : SchemaException.ofEach(member.items(), reader);
    }

    /**
     * The text of this node, which must be one of these words.
     *
     * @param what the kind of word, for the message
     */
    String oneOf(Collection<String> words, String what) {
        String text = text();
        if (words.contains(text)) {
            return text;
        }
        throw fault("there is no " + what + " " + SentText.excerpt(text) + didYouMean(text, words) + "; use "
                + String.join(", ", words) + ".");
    }

    /**
     * A hint at the nearest of these words, such as {@code (did you mean "date"?)}, after a space; empty when none is
     * near.
     */
    static String didYouMean(String word, Collection<String> words) {
        return NearestMatch.nearest(word, words)
                .map(near -> " (did you mean \"" + near + "\"?)")
                .orElse("");
    }

    /** The value as plain maps, lists, strings, numbers and booleans, in the order of the document. */
    Object plain() {
        if (value instanceof Map) {
            Map<String, Object> map = new LinkedHashMap<>();
            members().forEach((name, member) -> map.put(name, member.plain()));
            return Collections.unmodifiableMap(map);
        }
        if (value instanceof List) {
            return items().stream().map(DocumentNode::plain).toList();
        }
        return value;
    }

    private String kind() {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "a list";
        }
        if (value instanceof String text) {
            return "the text " + SentText.excerpt(text);
        }
        return SentText.withShortWords(value instanceof Number ? source : String.valueOf(value));
    }
}
