package org.waymark.report.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.VocabularyTerm;
import org.waymark.progress.Rate;
import tools.jackson.core.JsonGenerator;

/** Writes properties whose value can be absent. An absent value is written as null; the key is always present. */
public final class NullableValues {

    private NullableValues() {}

    /** Writes a text as it is, or a date or month in ISO form. */
    public static void text(JsonGenerator json, String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    /** Writes the value of a field: numbers as numbers, choices by their id, dates in ISO form, texts as they are. */
    static void any(JsonGenerator json, String name, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            json.writeNumberProperty(name, number);
        } else if (value instanceof Integer number) {
            json.writeNumberProperty(name, number);
        } else {
            text(json, name, value instanceof VocabularyTerm term ? term.id() : value);
        }
    }

    public static void term(JsonGenerator json, String name, @Nullable VocabularyTerm value) {
        text(json, name, value == null ? null : value.id());
    }

    public static void number(JsonGenerator json, String name, @Nullable Integer value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    /** Writes a number; a whole number has no fraction. */
    public static void number(JsonGenerator json, String name, @Nullable Double value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumberProperty(name, value.longValue());
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    public static void rate(JsonGenerator json, String name, Rate rate) {
        number(json, name, rate.n() == 0 ? null : Double.valueOf((double) rate.count() / rate.n()));
    }

    public static void texts(JsonGenerator json, String name, Collection<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** The key of a constant: {@code newlyCompleted} for {@code NEWLY_COMPLETED}. */
    public static String key(Enum<?> constant) {
        StringBuilder key = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }
}
