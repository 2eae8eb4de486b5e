package org.waymark.findings;

import org.waymark.catalogue.Severity;

/** How severities look in text. */
final class SeverityWords {

    private SeverityWords() {}

    /** A symbol that distinguishes severities without colour. */
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
}
