package org.waymark.progress;

/** Where a measure is shown when there is no room for all measures. */
public enum MeasureVisibility {
    /** Shown only where all measures are shown. */
    DETAIL,
    /** Also shown in the board paper. */
    KEY,
    /** Also shown on the slides. */
    HEADLINE;

    /** Whether this visibility is the same as the other or higher. */
    public boolean atLeast(MeasureVisibility other) {
        return compareTo(other) >= 0;
    }
}
