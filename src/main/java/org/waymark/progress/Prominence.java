package org.waymark.progress;

/** Where a measure is shown when there is no room for all measures. */
public enum Prominence {
    /** Shown only where all measures are shown. */
    DETAIL,
    /** Also shown in the board paper. */
    KEY,
    /** Also shown on the slides. */
    HEADLINE;

    /** Whether this prominence is the same as the other or higher. */
    public boolean atLeast(Prominence other) {
        return compareTo(other) >= 0;
    }
}
