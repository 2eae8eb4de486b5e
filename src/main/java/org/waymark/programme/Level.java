package org.waymark.programme;

/** Where in a system the change is led. */
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
