package org.waymark.office;

import java.util.Locale;

/** The shapes of points on a line. */
public enum MarkerShape {
    CIRCLE,
    DIAMOND,
    TRIANGLE,
    SQUARE,
    /** A short horizontal line, such as a limit of one point. */
    DASH,
    /** A circle with a dark ring around it. */
    RING;

    /** Its name in ECMA-376 part 1, 21.2.3.27. */
    String symbol() {
        return this == RING ? CIRCLE.symbol() : name().toLowerCase(Locale.ROOT);
    }
}
