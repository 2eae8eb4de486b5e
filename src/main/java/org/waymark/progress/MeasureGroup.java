package org.waymark.progress;

/** Measures that people read together, in the order in which reports show the groups. */
public enum MeasureGroup {
    DELIVERY("Delivery"),
    TIME("Time"),
    MOVEMENT("Movement"),
    DEPTH("Depth of change"),
    TOGETHER("Leading together"),
    CITIZENS("Citizens, evidence and solutions");

    private final String title;

    MeasureGroup(String title) {
        this.title = title;
    }

    /** The group's heading. */
    public String title() {
        return title;
    }
}
