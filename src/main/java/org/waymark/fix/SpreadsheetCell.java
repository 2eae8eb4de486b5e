package org.waymark.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One cell element of an OpenDocument spreadsheet.
 *
 * @param xml the characters of the element
 * @param from the position of its first character in the part
 * @param to the position after its last character
 * @param attributes the attributes of its tag, with their places in {@code xml}
 * @param paragraphs the places of its paragraphs in {@code xml}
 * @param onlyText whether its paragraphs hold nothing but characters, spaces, tabs and line breaks
 */
record SpreadsheetCell(
        String xml, int from, int to, TagAttributes attributes, List<Place> paragraphs, boolean onlyText) {

    private static final Set<String> CHARACTERS = Set.of("s", "tab", "line-break", "span");

    /** The characters of an element, from its tag to its end. */
    record Place(int from, int to) {}

    /** Reads the cell whose tag was read last, and moves to its end. */
    static SpreadsheetCell read(String part, MarkupScanner tags) {
        int start = tags.from();
        tags.skip();
        String xml = part.substring(start, tags.to());
        MarkupScanner inside = new MarkupScanner(xml);
        inside.next();
        TagAttributes attributes = inside.attributes();
        List<Place> paragraphs = new ArrayList<>();
        boolean onlyText = true;
        while (inside.next() && inside.to() < xml.length()) {
            int from = inside.from();
            boolean paragraph = inside.name().equals("p");
            inside.skip();
            if (paragraph) {
                paragraphs.add(new Place(from, inside.to()));
                onlyText &= holdsOnlyText(xml.substring(from, inside.to()));
            }
        }
        return new SpreadsheetCell(xml, start, tags.to(), attributes, List.copyOf(paragraphs), onlyText);
    }

    private static boolean holdsOnlyText(String paragraph) {
        MarkupScanner inside = new MarkupScanner(paragraph);
        inside.next();
        while (inside.next()) {
            if (!CHARACTERS.contains(inside.name()) && !inside.name().equals("p")) {
                return false;
            }
        }
        return true;
    }

    /** The reason for which the cell cannot be replaced; null when it can. */
    @Nullable
    String reason(CellFix fix) {
        if (attributes.value("formula") != null) {
            return "it is the result of a formula";
        }
        TagAttributes.@Nullable TagAttribute type = attributes.find("value-type");
        if (type != null && !type.value().equals("string")) {
            return "it is not a text";
        }
        if (paragraphs.isEmpty() || !onlyText || (fix.number() && type == null)) {
            return "it holds more than a text";
        }
        return null;
    }

    /** The characters of the element with another text. */
    String with(CellFix fix) {
        List<TextSplice> splices = new ArrayList<>();
        for (TagAttributes.TagAttribute attribute : attributes.all()) {
            boolean type = attribute.localName().equals("value-type");
            if (attribute.localName().equals("string-value")) {
                splices.add(attribute.removed());
            } else if (type && fix.number()) {
                splices.add(attribute.with("float"));
            }
        }
        TagAttributes.@Nullable TagAttribute type = attributes.find("value-type");
        if (fix.number() && type != null) {
            String value = " " + type.prefix() + "value=\"" + fix.after() + '"';
            splices.add(new TextSplice(attributes.start(), attributes.start(), value));
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            Place place = paragraphs.get(i);
            splices.add(new TextSplice(place.from(), place.to(), i == 0 ? paragraphs(fix.after()) : ""));
        }
        splices.sort(Comparator.comparingInt(TextSplice::from));
        return TextSplice.apply(xml, splices);
    }

    /** The paragraphs of a text, each with the tag of the first one. */
    private String paragraphs(String text) {
        Place first = paragraphs.get(0);
        String element = xml.substring(first.from(), first.to());
        MarkupScanner tag = new MarkupScanner(element);
        tag.next();
        String prefix = tag.prefix();
        String start =
                tag.isEmpty() ? element.substring(0, element.length() - 2) + ">" : element.substring(0, tag.to());
        return text.lines()
                .map(line -> start + spaced(line, prefix) + "</" + prefix + "p>")
                .collect(Collectors.joining());
    }

    /** Only a single space between other characters is written as a character; readers collapse all others. */
    private static String spaced(String line, String prefix) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean single = i > 0 && i + 1 < line.length() && line.charAt(i - 1) != ' ';
            if (c == '\t') {
                out.append('<').append(prefix).append("tab/>");
            } else if (c == ' ' && !single) {
                out.append('<').append(prefix).append("s/>");
            } else {
                out.append(XmlPart.escaped(String.valueOf(c)));
            }
        }
        return out.toString();
    }
}
