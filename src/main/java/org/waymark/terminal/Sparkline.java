package org.waymark.terminal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shares over the months as a word of characters, one a month, each a step between 0 and 100%. */
public final class Sparkline {

    /** From nothing to all, in eighths. */
    public static final String BLOCKS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";

    /** Tens of per cent. */
    public static final String DIGITS = "0123456789";

    private Sparkline() {}

    /**
     * The last {@code most} of the values.
     *
     * @param steps a character for each step, the lowest first; the lowest stands for 0% alone, so that a
     *     single red milestone is never rounded away, and the highest for 100% too
     * @param gap what stands for a month without data
     */
    public static String of(List<@Nullable Double> values, String steps, char gap, int most) {
        StringBuilder word = new StringBuilder();
        for (Double value : values.subList(Math.max(0, values.size() - most), values.size())) {
            word.append(value == null ? gap : steps.charAt(step(value, steps.length())));
        }
        return word.toString();
    }

    private static int step(double value, int steps) {
        int step = Math.min(steps - 1, (int) (value * steps + 1e-9));
        return value > 0 ? Math.max(1, step) : 0;
    }
}
