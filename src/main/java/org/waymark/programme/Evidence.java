package org.waymark.programme;

/** The evidence that a change is real. */
public enum Evidence implements VocabularyTerm {
    NONE("None"),
    SELF_REPORTED("Self-reported"),
    SERVICE_DATA("Service data"),
    USER_FEEDBACK("User feedback"),
    INDEPENDENT("Independent");

    private final String label;

    Evidence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
