package org.waymark.programme;

/** Why a milestone is delayed. */
public enum DelayReason implements VocabularyTerm {
    PARTNERS("Partners"),
    CAPACITY("Capacity"),
    FUNDING("Funding"),
    GOVERNANCE("Governance"),
    EXTERNAL("External"),
    OTHER("Other");

    private final String label;

    DelayReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
