package org.waymark.progress;

import static org.waymark.progress.MeasureDescription.describe;

import org.waymark.programme.Sustained;

/**
 * The measures of whether completed changes have lasted. {@link org.waymark.check.LastingChange} decides which
 * milestones are asked about.
 */
final class LastingMeasures {

    static final RateMeasure RATE = new RateMeasure(
            describe(
                            "sustainedRate",
                            "Did it last?",
                            "Milestones whose change has lasted under external pressure, as a share of the milestones checked"
                                    + " for this. Only milestones completed at least 180 days before the end of the period, at"
                                    + " the stage behaviour, culture or outcome, are considered.")
                    .in(MeasureUnit.SHARE)
                    .in(MeasureGroup.CITIZENS)
                    .as(MeasureVisibility.KEY),
            Population.checkedForLasting(),
            "sustainedRate",
            milestone -> milestone.sustained() == Sustained.YES);

    static final CountMeasure UNCHECKED = new CountMeasure(
            describe(
                            "sustainedUnchecked",
                            "Not checked if it lasted",
                            "Milestones completed at least 180 days before the end of the period, at the stage behaviour, culture"
                                    + " or outcome, whose return does not say whether the change has lasted.")
                    .in(MeasureGroup.CITIZENS),
            "completed at least 180 days ago",
            Membership::sustainedReadable,
            milestone -> milestone.sustained() == null);

    private LastingMeasures() {}
}
