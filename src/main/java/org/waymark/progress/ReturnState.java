package org.waymark.progress;

import org.waymark.programme.VocabularyTerm;

/** The state of a footprint's return for a period. */
public enum ReturnState implements VocabularyTerm {
    ACCEPTED("Accepted"),
    NEEDS_CORRECTION("Needs correction"),
    MISSING("Missing");

    private final String label;

    ReturnState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
