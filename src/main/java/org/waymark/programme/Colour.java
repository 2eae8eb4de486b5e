package org.waymark.programme;

import java.util.Locale;

/**
 * A colour on a screen.
 *
 * @param rgb red, green and blue in eight bits each, such as {@code 0x005eb8}
 */
public record Colour(int rgb) {

    /** White. */
    public static final Colour WHITE = new Colour(0xffffff);

    /** The colour in six hexadecimal digits, such as {@code 005eb8}. */
    public String hex() {
        return String.format(Locale.ROOT, "%06x", rgb);
    }

    /** The contrast with another colour as WCAG 2.2 defines it, from 1 (none) to 21 (black on white). */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int eightBits) {
        double share = (eightBits & 0xff) / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
