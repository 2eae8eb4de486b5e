package org.waymark.programme;

/** The widest boundary that the leadership of a milestone crosses. */
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
