package org.waymark.programme;

/** How far the milestone has come to a solution. Clumsy and partial solutions are welcome on the way. */
public enum Solution implements VocabularyTerm {
    NONE_YET("None yet"),
    CLUMSY("Clumsy"),
    PARTIAL("Partial"),
    FULL("Full");

    private final String label;

    Solution(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
