package org.waymark.progress;

import org.waymark.programme.VocabularyTerm;

/** Where a programme is against its plan: the number of completed milestones against the number planned by then. */
public enum PlanPosition implements VocabularyTerm {
    BEHIND("Behind plan"),
    ON_PLAN("On plan"),
    AHEAD("Ahead of plan"),
    /** Every milestone is completed. */
    COMPLETE("Complete"),
    /** No milestone has a readable baseline date. */
    NO_PLAN("No plan");

    private final String label;

    PlanPosition(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
