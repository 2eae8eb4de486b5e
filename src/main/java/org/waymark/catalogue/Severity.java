package org.waymark.catalogue;

import java.util.Locale;

/** How much a finding weighs. Declared from the heaviest to the lightest. */
public enum Severity {
    /** The return cannot be accepted until this is put right. */
    ERROR,
    /** Probably wrong; somebody should look. */
    WARNING,
    /** Worth knowing; nothing has to change. */
    ADVISORY;

    /** Whether this is as heavy as {@code threshold} or heavier. */
    public boolean atLeast(Severity threshold) {
        return compareTo(threshold) <= 0;
    }

    /** The lower-case word used on the command line, in settings and in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
