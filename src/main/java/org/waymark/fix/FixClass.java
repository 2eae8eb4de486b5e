package org.waymark.fix;

import java.util.Locale;

/** How certain a correction is. */
public enum FixClass {
    /** The cell is read as the same value as before. */
    SAFE,
    /** The cell gets the value that its misspelt text probably means. */
    UNSAFE;

    /** The class as the list of corrections has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
