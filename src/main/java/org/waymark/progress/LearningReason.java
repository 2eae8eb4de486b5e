package org.waymark.progress;

import org.waymark.programme.VocabularyTerm;

/**
 * The reason why others can learn from a milestone (the first three), or why it is stuck (the last two). A milestone's
 * report is its row in one month's return. Two reports are successive if there is no report between them, even if there
 * is a month between them. A report is <em>good</em> if the milestone is completed, or open, green and neither delayed
 * nor overdue. It is <em>troubled</em> if the milestone is open and red, amber or delayed.
 */
public enum LearningReason implements VocabularyTerm {
    /** This month's report is good, and an earlier one was troubled. */
    RECOVERED("Recovered"),
    /** Completed by its baseline date. */
    ON_TIME("Completed on time"),
    /** This month's report and the two before it are good. */
    SUSTAINED("Sustained"),
    /** Open after its baseline date, or on it. */
    OVERDUE("Overdue"),
    /** This month's report and the one before it are troubled. */
    TROUBLED("In trouble");

    private final String label;

    LearningReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
