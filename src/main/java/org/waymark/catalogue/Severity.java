package org.waymark.catalogue;

import java.util.Locale;

/** The severity of a finding, declared from the most to the least severe. */
public enum Severity {
    /** The return cannot be accepted until the fault is corrected. */
    ERROR,
    /** Something is probably wrong and should be looked at. */
    WARNING,
    /** Worth knowing, but nothing has to change. */
    ADVISORY;

    /** Whether this is as severe as {@code threshold} or more severe. */
    public boolean atLeast(Severity threshold) {
        return compareTo(threshold) <= 0;
    }

    /** The lower-case word used on the command line, in settings and in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
