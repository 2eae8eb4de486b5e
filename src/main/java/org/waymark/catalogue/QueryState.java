package org.waymark.catalogue;

import java.util.Locale;

/**
 * The state of a query: whether it has been answered, and how. A query is a warning or an advisory that the sender can
 * answer, because the value may be right.
 */
public enum QueryState {
    /** Nobody has answered it. */
    OPEN,
    /** The sender has explained it, and the programme has not decided yet. */
    EXPLAINED,
    /** The programme accepts the value. */
    AGREED,
    /** The programme does not accept the value. */
    REFUSED;

    /** The state in lower case, as in machine-readable formats. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the sender still has to act: the query is open, or the programme has refused the value. */
    public boolean unsettled() {
        return this == OPEN || this == REFUSED;
    }
}
