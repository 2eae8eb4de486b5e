package org.waymark.progress;

/** Where there is room for a few measures only, which of them are shown. */
public enum Prominence {
    /** Shown where all measures are shown. */
    DETAIL,
    /** Also shown in the board's paper. */
    KEY,
    /** Also shown on the board's slides. */
    HEADLINE;

    /** Whether a measure of this prominence is shown where only measures of that prominence or above are. */
    public boolean atLeast(Prominence other) {
        return compareTo(other) >= 0;
    }
}
