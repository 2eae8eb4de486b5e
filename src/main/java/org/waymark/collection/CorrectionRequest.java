package org.waymark.collection;

import org.waymark.programme.VocabularyTerm;

/** The action that a footprint is asked to take when its return is missing, has errors or is late. */
public enum CorrectionRequest implements VocabularyTerm {
    /** No return that can be read has been received. */
    SEND("Send it"),
    /** The return has errors. */
    RESUBMIT("Correct and resubmit"),
    /** The return is accepted but was submitted after the deadline; nothing needs to be done this month. */
    LATE("Be on time next month");

    private final String label;

    CorrectionRequest(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
