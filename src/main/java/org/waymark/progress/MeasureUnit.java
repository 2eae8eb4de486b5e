package org.waymark.progress;

/** What the number of a measure is a number of. It decides how writers format the number. */
public enum MeasureUnit {
    /** A whole number of milestones. */
    MILESTONES,
    /** A part of a whole: 0 is none of it and 1 is all of it. */
    SHARE,
    /** Days between a plan and what became of it; positive is late. */
    DAYS_LATE,
    /** Days by which a date moved between two periods; positive is later. */
    DAYS_MOVED
}
