package org.waymark.programme;

/** The level of a system at which a change is led. */
public enum Level implements VocabularyTerm {
    TEAM("Team"),
    ORGANISATION("Organisation"),
    PLACE("Place"),
    FOOTPRINT("Footprint");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
