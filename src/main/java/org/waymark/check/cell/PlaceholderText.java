package org.waymark.check.cell;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue.ListValue;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;

/** Recognises the texts that senders write where they have no answer, such as "n/a", "none" and "TBC". */
public final class PlaceholderText {

    private static final List<String> WORDS = List.of(
            "n/a",
            "na",
            "n.a.",
            "n.a",
            "not applicable",
            "none",
            "nil",
            "-",
            "--",
            "\u2013",
            "\u2014",
            "?",
            "tbc",
            "t.b.c.",
            "tbd",
            "t.b.d.",
            "tba",
            "to be confirmed");

    private static final Set<String> KNOWN = Set.copyOf(WORDS);

    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0);

    private PlaceholderText() {}

    /** All placeholders in lower case, always in the same order. */
    public static List<String> words() {
        return WORDS;
    }

    /** Whether a text is a placeholder, ignoring case. */
    static boolean is(String text) {
        return text.length() <= LONGEST && KNOWN.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether placeholders count as blank in a field that a rule asks for: a text or list that may hold any words. */
    public static boolean countsAsBlank(Field field) {
        return (field.type() == FieldType.STRING || field.type() == FieldType.LIST)
                && field.categories().isEmpty()
                && field.constraints().oneOf().isEmpty()
                && field.constraints().pattern() == null;
    }

    /**
     * Whether a value that was sent says nothing, so that reports show it as blank: a placeholder in a field that may
     * be blank.
     */
    public static boolean saysNothing(Field field, CellValue value) {
        return !field.constraints().required() && countsAsBlank(field) && in(value) != null;
    }

    /** The placeholder that is a cell's whole value; null when the value is something else. */
    public static @Nullable String in(CellValue value) {
        boolean text = value instanceof TextValue
                || (value instanceof ListValue list && list.items().size() == 1);
        return text && is(value.text()) ? value.text() : null;
    }
}
