package org.waymark.catalogue;

import java.util.Locale;

/**
 * How far a query has come. A query is a warning or an advisory that its sender can answer: the value may be right, and
 * somebody has to say so.
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

    /** The state in small letters, as in machine-readable formats. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the sender has to do something: an open query, or one whose explanation was refused. */
    public boolean unsettled() {
        return this == OPEN || this == REFUSED;
    }
}
