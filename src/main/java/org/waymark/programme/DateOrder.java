package org.waymark.programme;

import java.util.Locale;

/** How the senders of a programme write dates in figures. It decides what is reported, never how a date is read. */
public enum DateOrder {
    /** Year, month and day, as in 2026-10-31. Other forms are reported. */
    ISO,
    /** Day, month and year, as in 31/10/2026. Such dates are not reported, even where day and month could be confused. */
    DMY;

    /** The word in a settings file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
