package org.waymark.collection;

import org.waymark.programme.VocabularyTerm;

/** What is asked of a footprint whose return is not as it should be. */
public enum CorrectionRequest implements VocabularyTerm {
    /** Nothing that can be read has come. */
    SEND("Send it"),
    /** What has come has errors. */
    RESUBMIT("Correct and resubmit"),
    /** It is accepted, but came after the deadline: nothing to do this month. */
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
