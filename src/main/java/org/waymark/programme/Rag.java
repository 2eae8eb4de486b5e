package org.waymark.programme;

/** Confidence in delivery on three points. Confidence is not delay. */
public enum Rag implements VocabularyTerm {
    /** Success is highly likely. */
    GREEN("Green"),
    /** Feasible, but with significant issues. */
    AMBER("Amber"),
    /** Appears unachievable without action. */
    RED("Red");

    private final String label;

    Rag(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
