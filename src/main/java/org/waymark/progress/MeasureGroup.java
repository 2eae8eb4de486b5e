package org.waymark.progress;

/** A group of measures that reports show under one heading. The order of the constants is the order in reports. */
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

    /** The heading of the group. */
    public String title() {
        return title;
    }
}
