package org.waymark.programme;

/** The confidence in delivery, on a scale of three ratings. It does not depend on any delay so far. */
public enum Rag implements VocabularyTerm {
    /** Delivery is highly likely. */
    GREEN("Green"),
    /** Delivery is feasible, but there are significant issues. */
    AMBER("Amber"),
    /** Delivery appears unachievable without action. */
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
