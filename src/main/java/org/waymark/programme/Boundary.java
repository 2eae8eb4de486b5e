package org.waymark.programme;

/** The widest boundary across which a milestone is led. */
public enum Boundary implements VocabularyTerm {
    NONE("None"),
    DEPARTMENT("Department"),
    ORGANISATION("Organisation"),
    SECTOR("Sector");

    private final String label;

    Boundary(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
