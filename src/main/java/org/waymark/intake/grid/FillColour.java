package org.waymark.intake.grid;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The colours of fills that senders use as ratings. All others, such as grey or blue, mean nothing. */
public enum FillColour {
    RED,
    AMBER,
    GREEN;

    /** The fill of cells that are still needed, in waymark's own templates. It asks for a value and is not one. */
    public static final String NEEDED = "FFE15C";

    private static final int NEEDED_RGB = Integer.parseInt(NEEDED, 16);

    /** A fill with a lower saturation is grey. */
    private static final double LEAST_SATURATION = 0.3;

    /** A paler red or green looks white. */
    private static final double PALEST = 0.93;

    /** Paler yellow marks cells to fill in, in many templates. */
    private static final double PALEST_AMBER = 0.86;

    /** Darker yellow is brown or olive, and darker red or green is black. */
    private static final double DARKEST_AMBER = 0.35;

    private static final double DARKEST = 0.1;

    /** The name of the colour in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the colour of a fill; null when it is none of these.
     *
     * @param rgb red, green and blue, as in {@code 0xFFC000}
     */
    public static @Nullable FillColour of(int rgb) {
        return (rgb & 0xFFFFFF) == NEEDED_RGB ? null : of(rgb, 0);
    }

    /**
     * Returns the colour of a fill that is lighter or darker than its base colour.
     *
     * @param tint from -1, which is black, to 1, which is white (ECMA-376 part 1, 18.8.19)
     */
    public static @Nullable FillColour of(int rgb, double tint) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        double lightness = (most + least) / 510.0;
        double saturation = most == least ? 0 : (most - least) / 255.0 / (1 - Math.abs(2 * lightness - 1));
        double tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
        if (saturation < LEAST_SATURATION || tinted < DARKEST || tinted > PALEST) {
            return null;
        }
        double hue = hue(red, green, blue, most, most - least);
        if (hue >= 335 || hue < 18) {
            return RED;
        }
        if (hue < 68) {
            return tinted < DARKEST_AMBER || tinted > PALEST_AMBER ? null : AMBER;
        }
        return hue < 170 ? GREEN : null;
    }

    /** Returns the hue in degrees: 0 is red, 60 yellow, 120 green, 240 blue. */
    private static double hue(int red, int green, int blue, int most, double chroma) {
        if (most == red) {
            return (60 * (green - blue) / chroma + 360) % 360;
        }
        return most == green ? 60 * (blue - red) / chroma + 120 : 60 * (red - green) / chroma + 240;
    }
}
