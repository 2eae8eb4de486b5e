package org.waymark.progress;

/** The unit of a measure's number. Writers format the number according to it. */
public enum MeasureUnit {
    /** A whole number of milestones. */
    MILESTONES,
    /** A share: 0 is none and 1 is all. */
    SHARE,
    /** Days after the planned date; negative is early. */
    DAYS_LATE,
    /** Days by which a date moved between two periods; positive is later, negative is earlier. */
    DAYS_MOVED
}
