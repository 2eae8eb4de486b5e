package org.waymark.check.cell;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.schema.Category;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.text.English;

/** The turns of phrase that messages about cells and rules share. */
public final class MessagePhrases {

    private static final int QUOTED_AT_MOST = 60;
    private static final int EXAMPLE_AT_MOST = 80;
    private static final Set<String> PREPOSITIONS = Set.of("to", "by", "on", "of", "for", "at", "in");

    private MessagePhrases() {}

    /**
     * A field within a sentence: "the Status"; titles that are no nouns stand in quotation marks, as in "Ceded to", and
     * so do the bare names of fields that have no title.
     */
    public static String the(Field field) {
        String title = bare(field.title());
        boolean noun = !title.contains("_")
                && Character.isUpperCase(title.codePointAt(0))
                && !PREPOSITIONS.contains(lastWord(title));
        return noun ? "the " + title : "\"" + title + "\"";
    }

    private static String lastWord(String title) {
        return title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** A title without what stands in brackets at its end: "RAG" of "RAG (confidence)". */
    private static String bare(String title) {
        int bracket = title.endsWith(")") ? title.indexOf('(') : -1;
        String bare = bracket < 0 ? title : title.substring(0, bracket).stripTrailing();
        return bare.isEmpty() ? title : bare;
    }

    /** What a blank field is: "the Narrative is blank", but "the Partners are blank". */
    public static String isBlank(Field field) {
        boolean several = field.type() == FieldType.LIST && field.title().endsWith("s");
        return the(field) + (several ? " are blank" : " is blank");
    }

    /** How to fill a field in: by one of its choices, or like its example; without the full stop. */
    public static String fillIn(Field field) {
        return field.categories().isEmpty() ? "Fill in " + the(field) + suchAs(field) : "Choose " + choices(field);
    }

    /** As {@link #fillIn}, naming the field even where it has choices, for sentences that name other fields too. */
    public static String fillInHere(Field field) {
        return field.categories().isEmpty() ? fillIn(field) : fillIn(field) + " as " + the(field);
    }

    private static String choices(Field field) {
        return English.or(field.categories().stream().map(Category::label).toList());
    }

    /** A value in quotation marks, on one line and cut when long. */
    public static String quote(String value) {
        StringBuilder shown = new StringBuilder("\"");
        int end = value.offsetByCodePoints(0, Math.min(value.codePointCount(0, value.length()), QUOTED_AT_MOST));
        value.substring(0, end)
                .codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(shown::appendCodePoint);
        return shown.append(end < value.length() ? "…\"" : "\"").toString();
    }

    /** A text in quotation marks, on one line and whole. */
    public static String quoteWhole(String text) {
        return '"' + text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ") + '"';
    }

    /** A value as people read it: the label of a choice, else the value's own text. */
    public static String label(Field field, Object value) {
        String text = text(value);
        return field.categories().stream()
                .filter(c -> c.value().equals(text))
                .map(Category::label)
                .findFirst()
                .orElse(text);
    }

    /** A value as it is written in a return. */
    public static String text(Object value) {
        if (value instanceof java.math.BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof List<?> items) {
            return String.join("; ", items.stream().map(String::valueOf).toList());
        }
        return String.valueOf(value);
    }

    /** The beginning of a fix that names a good value: ", such as 2026-10-31", or nothing without a short example. */
    public static String suchAs(Field field) {
        if (field.example().isEmpty() || field.example().length() > EXAMPLE_AT_MOST) {
            return "";
        }
        boolean words = field.example().indexOf(' ') >= 0;
        return ", such as " + (words ? quoteWhole(field.example()) : field.example());
    }
}
