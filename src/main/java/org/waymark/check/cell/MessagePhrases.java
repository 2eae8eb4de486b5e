package org.waymark.check.cell;

import java.util.Locale;
import java.util.Set;
import org.waymark.schema.Category;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.text.English;

/** Phrases that messages about cells and rules share. */
public final class MessagePhrases {

    private static final int QUOTED_AT_MOST = 60;
    private static final int EXAMPLE_AT_MOST = 80;
    private static final Set<String> PREPOSITIONS = Set.of("to", "by", "on", "of", "for", "at", "in");

    private MessagePhrases() {}

    /**
     * A field within a sentence: {@code the Status}. A title that is not a noun, such as {@code "Ceded to"}, and the
     * name of a field without a title are put in quotation marks.
     */
    public static String the(Field field) {
        String title = withoutBrackets(field.title());
        boolean noun = !title.contains("_")
                && Character.isUpperCase(title.codePointAt(0))
                && !PREPOSITIONS.contains(lastWord(title));
        return noun ? "the " + title : "\"" + title + "\"";
    }

    private static String lastWord(String title) {
        return title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** A title without a part in brackets at its end: "RAG" for "RAG (confidence)". */
    private static String withoutBrackets(String title) {
        int bracket = title.endsWith(")") ? title.indexOf('(') : -1;
        String bare = bracket < 0 ? title : title.substring(0, bracket).stripTrailing();
        return bare.isEmpty() ? title : bare;
    }

    /** A clause that says that a field is blank: "the Narrative is blank", or "the Partners are blank". */
    public static String isBlank(Field field) {
        boolean several = field.type() == FieldType.LIST && field.title().endsWith("s");
        return the(field) + (several ? " are blank" : " is blank");
    }

    /** The instruction to fill in a field, with its choices or its example and without a full stop. */
    public static String fillIn(Field field) {
        return field.categories().isEmpty() ? "Fill in " + the(field) + suchAs(field) : "Choose " + choices(field);
    }

    /**
     * The same as {@link #fillIn}, but with the name of the field in every case, for sentences that name other fields.
     */
    public static String fillInHere(Field field) {
        return field.categories().isEmpty() ? fillIn(field) : fillIn(field) + " as " + the(field);
    }

    /** A sentence with one more clause after a semicolon. */
    public static String andMore(String sentence, String clause) {
        String open = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return open + "; " + clause + ".";
    }

    private static String choices(Field field) {
        return English.or(field.categories().stream().map(Category::label).toList());
    }

    /** A value in quotation marks, on one line and cut after 60 characters. */
    public static String quote(String value) {
        StringBuilder shown = new StringBuilder("\"");
        int end = value.offsetByCodePoints(0, Math.min(value.codePointCount(0, value.length()), QUOTED_AT_MOST));
        value.substring(0, end)
                .codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(shown::appendCodePoint);
        return shown.append(end < value.length() ? "…\"" : "\"").toString();
    }

    /** A text in quotation marks, on one line and not cut. */
    public static String quoteWhole(String text) {
        return '"' + text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ") + '"';
    }

    /** A value as people read it: the label of a choice, else the value's own text. */
    public static String label(Field field, CellValue value) {
        return label(field, value.text());
    }

    /** The text of a value as people read it: the label of a choice, else the text. */
    public static String label(Field field, String text) {
        return field.categories().stream()
                .filter(c -> c.value().equals(text))
                .map(Category::label)
                .findFirst()
                .orElse(text);
    }

    /**
     * The end of a clause that shows the field's example, such as ", such as 2026-10-31"; empty without a short one.
     */
    public static String suchAs(Field field) {
        if (field.example().isEmpty() || field.example().length() > EXAMPLE_AT_MOST) {
            return "";
        }
        String example = label(field, field.example());
        return ", such as " + (example.indexOf(' ') >= 0 ? quoteWhole(example) : example);
    }
}
