package org.waymark.programme;

/** How deep a change has reached: mind-sets and behaviours lead to culture, and culture to outcomes. */
public enum ChangeStage implements VocabularyTerm {
    MINDSET("Mind-set"),
    BEHAVIOUR("Behaviour"),
    CULTURE("Culture"),
    OUTCOME("Outcome");

    private final String label;

    ChangeStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
