package org.waymark.check;

import java.util.Locale;

/** Why a check was not made in a place where it applies. */
public enum SkipKind {
    /** The programme switches the check off. */
    OFF("switched off by the programme"),
    /** The table has no column for the field. */
    NO_COLUMN("no column for the field"),
    /** The row has more or fewer values than the header. */
    ROW_UNREADABLE("row that cannot be read"),
    /** A value that the check needs is in error. */
    VALUE_UNREADABLE("value that cannot be read"),
    /** The same fault is already reported, in the same cell or once for the whole column. */
    REPORTED_ONCE("same fault reported once"),
    /** Every value can be read, but the rule gave no answer. */
    UNDECIDED("rule without an answer");

    private final String words;

    SkipKind(String words) {
        this.words = words;
    }

    /** The reason in a few words. */
    public String words() {
        return words;
    }

    /** The key in JSON and CSV, such as {@code value_unreadable}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
