package org.waymark.check.collection;

import java.util.Locale;

/** What became of a finding. Every finding has exactly one outcome. */
public enum FindingOutcome {
    /** A return that was replaced has it, and the return that counts, which was sent later, does not. */
    CORRECTED,
    /** Its sender explained it, and the programme has not decided yet. */
    EXPLAINED,
    /** The programme accepts the value. */
    AGREED,
    /** The programme does not accept the value. */
    REFUSED,
    /** The programme suppresses it. */
    SUPPRESSED,
    /** Nobody has corrected, answered or suppressed it. */
    LEFT;

    /** The key in machine-readable formats. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The heading of its column. */
    public String label() {
        return name().charAt(0) + key().substring(1);
    }

    /** Whether an answer settles the finding without a change of the return; a refused one still has to be corrected. */
    public boolean answered() {
        return this == EXPLAINED || this == AGREED;
    }
}
