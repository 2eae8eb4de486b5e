package org.waymark.intake;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Which parts of a file's name mean a footprint, and which month the files are for. Safe for use by several threads. */
@FunctionalInterface
public interface FileNameGuide {

    /** Whether a part of a name is a footprint's code. A code has precedence over a footprint's name. */
    boolean isCode(String part);

    /** Whether a part of a name is a footprint's name. */
    default boolean isName(String part) {
        return false;
    }

    /** The code of the footprint that a code or name means; the text itself when it means none. */
    default String code(String text) {
        return text;
    }

    /** The month that is being collected; null when every month is. */
    default @Nullable YearMonth month() {
        return null;
    }
}
