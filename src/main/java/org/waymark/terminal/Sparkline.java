package org.waymark.terminal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws monthly shares as a row of characters, one for each month. Each character is a step between 0 and 100%. */
final class Sparkline {

    /** Steps as bars of eight heights. */
    public static final String BLOCKS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";

    /** Steps as digits: tens of per cent. */
    public static final String DIGITS = "0123456789";

    private Sparkline() {}

    /**
     * Draws the last {@code most} values.
     *
     * @param values shares between 0 and 1; null for a month without data
     * @param steps a character for each step, lowest first. Only 0% is drawn as the lowest, so that a single red
     *     milestone is never rounded to nothing. The highest includes 100%
     * @param gap the character for a month without data
     * @param most the greatest number of characters
     */
    public static String of(List<@Nullable Double> values, String steps, char gap, int most) {
        StringBuilder line = new StringBuilder();
        for (Double value : values.subList(Math.max(0, values.size() - most), values.size())) {
            line.append(value == null ? gap : steps.charAt(step(value, steps.length())));
        }
        return line.toString();
    }

    private static int step(double value, int steps) {
        int step = Math.min(steps - 1, (int) (value * steps + 1e-9));
        return value > 0 ? Math.max(1, step) : 0;
    }
}
