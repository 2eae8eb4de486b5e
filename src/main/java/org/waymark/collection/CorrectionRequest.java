package org.waymark.collection;

import org.waymark.programme.VocabularyTerm;

/** The action that a footprint is asked to take when its return is missing, has errors or is late. */
public enum CorrectionRequest implements VocabularyTerm {
    /** No return that can be read has been received. */
    SEND("Return missing"),
    /** The return has errors. */
    RESUBMIT("Correct and send again"),
    /** The return is accepted, but the programme refused an explanation of the footprint. */
    ANSWER("Answer refused queries"),
    /** The return is accepted but was submitted after the deadline; nothing needs to be done this month. */
    LATE("Late, nothing to do now");

    private final String label;

    CorrectionRequest(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
