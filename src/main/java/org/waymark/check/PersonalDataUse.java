package org.waymark.check;

/** How personal data in the texts of milestones leaves the checks: for figures, reports, data files and comparisons. */
public enum PersonalDataUse {
    /** Every letter and digit of the data is replaced by a dot. */
    MASKED,
    /** Texts are passed on as sent. */
    AS_SENT
}
