package org.waymark.text;

import java.util.regex.Pattern;

/**
 * Keeps codes and dates such as {@code FLO-01} and {@code 2026-10-31} on one line of a page or slide, where programs break
 * lines after a hyphen.
 */
public final class UnbrokenCodes {

    /** A hyphen that looks like others, after which no line ends. */
    public static final String HYPHEN = "\u2011";

    private static final Pattern WITHIN_CODE = Pattern.compile("(?<=[A-Z0-9])-(?=[A-Z0-9])");

    private UnbrokenCodes() {}

    /** The text with {@link #HYPHEN} for each hyphen between capital letters or digits. */
    public static String of(String text) {
        return WITHIN_CODE.matcher(text).replaceAll(HYPHEN);
    }
}
