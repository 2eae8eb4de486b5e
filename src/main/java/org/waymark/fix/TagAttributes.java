package org.waymark.fix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a tag, with their places in the text.
 *
 * @param start the position at which a further attribute can be written
 * @param all the attributes in order
 */
record TagAttributes(int start, List<TagAttribute> all) {

    /**
     * An attribute.
     *
     * @param name its name with its prefix
     * @param value its value as written, with entities
     * @param from the position of the white space before it
     * @param valueFrom the position of the first character of its value
     * @param to the position after its closing quotation mark
     */
    record TagAttribute(String name, String value, int from, int valueFrom, int to) {

        String localName() {
            return name.substring(name.indexOf(':') + 1);
        }

        /** The prefix of the name with its colon; empty when it has none. */
        String prefix() {
            return name.substring(0, name.indexOf(':') + 1);
        }

        /** The same attribute with another value. */
        TextSplice with(String other) {
            return new TextSplice(valueFrom, to - 1, other);
        }

        TextSplice removed() {
            return new TextSplice(from, to, "");
        }
    }

    static TagAttributes of(String text, int start, int end) {
        List<TagAttribute> all = new ArrayList<>();
        int at = start;
        while (true) {
            int equals = text.indexOf('=', at);
            if (equals < 0 || equals >= end) {
                return new TagAttributes(start, List.copyOf(all));
            }
            String name = text.substring(at, equals).strip();
            int open = equals + 1;
            while (text.charAt(open) != '"' && text.charAt(open) != '\'') {
                open++;
            }
            int close = text.indexOf(text.charAt(open), open + 1);
            all.add(new TagAttribute(name, text.substring(open + 1, close), at, open + 1, close + 1));
            at = close + 1;
        }
    }

    /** The first attribute with a local name; null for none. */
    @Nullable
    TagAttribute find(String localName) {
        return all.stream()
                .filter(each -> each.localName().equals(localName))
                .findFirst()
                .orElse(null);
    }

    /** The value of the first attribute with a local name, as written; null for none. */
    @Nullable
    String value(String localName) {
        TagAttribute found = find(localName);
        return found == null ? null : found.value();
    }
}
