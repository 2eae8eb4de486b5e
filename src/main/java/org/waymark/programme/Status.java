package org.waymark.programme;

/** The status of a milestone. */
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

    /** Whether there is still work to do: not started, on track or delayed. */
    public boolean open() {
        return this == NOT_STARTED || this == ON_TRACK || this == DELAYED;
    }
}
