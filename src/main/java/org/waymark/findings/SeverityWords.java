package org.waymark.findings;

import org.waymark.catalogue.Severity;

/** How severities and numbers are said in formats for people. */
final class SeverityWords {

    private SeverityWords() {}

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
}
