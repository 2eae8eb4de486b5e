package org.waymark.progress;

import org.waymark.programme.VocabularyTerm;

/**
 * Why a milestone shows what there is to learn, or who could do with learning. A report of a milestone is the row of one
 * month; reports follow each other when no report lies between them, even if a month does. A report is <em>well</em>
 * when it says completed, or green and neither delayed nor overdue; it is <em>troubled</em> when it says open and red,
 * amber or delayed.
 */
public enum LearningReason implements VocabularyTerm {
    /** This month's report is well, and an earlier one was troubled. */
    RECOVERED("Recovered"),
    /** Completed by its baseline date. */
    ON_TIME("Completed on time"),
    /** This month's report and the two before it are well. */
    SUSTAINED("Sustained"),
    /** Open although its baseline date has come. */
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
