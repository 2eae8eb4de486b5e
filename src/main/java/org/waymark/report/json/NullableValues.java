package org.waymark.report.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.VocabularyTerm;
import org.waymark.progress.Rate;
import tools.jackson.core.JsonGenerator;

/** Properties that may have nothing to say: they are written as null, never left away and never as 0. */
public final class NullableValues {

    private NullableValues() {}

    /** Dates and months in ISO form, texts as they are. */
    public static void text(JsonGenerator json, String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    /** A value of a milestone: numbers as numbers, choices by their id, dates in ISO form, texts as they are. */
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

    /** Whole numbers are written without a fraction. */
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

    /** A constant as keys are written: {@code NEWLY_COMPLETED} is {@code newlyCompleted}. */
    public static String key(Enum<?> constant) {
        StringBuilder key = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }
}
