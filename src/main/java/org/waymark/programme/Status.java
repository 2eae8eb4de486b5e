package org.waymark.programme;

/** Where a milestone stands. */
public enum Status implements VocabularyTerm {
    NOT_STARTED("Not started"),
    ON_TRACK("On track"),
    DELAYED("Delayed"),
    COMPLETED("Completed"),
    STOPPED("Stopped");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether work is still to come: not started, on track or delayed. */
    public boolean open() {
        return this == NOT_STARTED || this == ON_TRACK || this == DELAYED;
    }
}
