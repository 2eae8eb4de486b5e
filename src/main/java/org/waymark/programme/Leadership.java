package org.waymark.programme;

/** The form of leadership of a milestone. */
public enum Leadership implements VocabularyTerm {
    /** One organisation leads. */
    SINGLE("Single"),
    /** Organisations lead together. */
    SHARED("Shared"),
    /** The lead organisation has handed the lead to another. */
    CEDED("Ceded");

    private final String label;

    Leadership(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
