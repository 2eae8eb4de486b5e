package org.waymark.programme;

/** Whether a completed change has lasted, as found by a check some time after its completion. */
public enum Sustained implements VocabularyTerm {
    YES("Yes"),
    PARTLY("Partly"),
    NO("No");

    private final String label;

    Sustained(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
