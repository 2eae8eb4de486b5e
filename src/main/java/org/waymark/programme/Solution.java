package org.waymark.programme;

/** How complete the solution of a milestone is. Clumsy and partial solutions are welcome as steps to a full one. */
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
