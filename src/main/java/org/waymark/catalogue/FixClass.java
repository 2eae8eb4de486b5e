package org.waymark.catalogue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How certain the correction is that {@code waymark fix} makes. Immutable. */
public enum FixClass {
    /** The cell is read as the same value as before. */
    SAFE("[*]"),
    /** The cell gets the value that its misspelt text probably means. */
    UNSAFE("[?]");

    private final String mark;

    FixClass(String mark) {
        this.mark = mark;
    }

    /** The class in lists and JSON: {@code safe} or {@code unsafe}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mark on findings in text: {@code [*]} or {@code [?]}. */
    public String mark() {
        return mark;
    }

    /**
     * The class of the corrections that remove findings of a code; null for a code whose findings only a person can
     * correct. Even if there is a class, some findings of the code cannot be corrected, such as one about a date that
     * could be read in two ways.
     */
    public static @Nullable FixClass of(Code code) {
        return switch (code.id()) {
            case "WM-C04", "WM-C09" -> SAFE;
            case "WM-C05", "WM-S01", "WM-S02" -> UNSAFE;
            default -> null;
        };
    }
}
