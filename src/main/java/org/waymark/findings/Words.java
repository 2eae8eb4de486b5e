package org.waymark.findings;

import java.util.Locale;
import org.waymark.catalogue.Severity;

/** How severities and numbers are said in formats for people. */
final class Words {

    private Words() {}

    /** A shape that tells severities apart without colour. */
    static String symbol(Severity severity) {
        return switch (severity) {
            case ERROR -> "✗";
            case WARNING -> "!";
            case ADVISORY -> "·";
        };
    }

    /** The ANSI style of a severity. */
    static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "33";
            case ADVISORY -> "36";
        };
    }

    /** Such as {@code 999,950}. */
    static String number(long n) {
        return n < 1_000 ? String.valueOf(n) : String.format(Locale.ROOT, "%,d", n);
    }

    /** Such as {@code 1 file}, {@code 3 files} or {@code 2 advisories}. */
    static String count(long n, String noun) {
        if (n == 1) {
            return n + " " + noun;
        }
        return number(n) + " " + (noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }
}
