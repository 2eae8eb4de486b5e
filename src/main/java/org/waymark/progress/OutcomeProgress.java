package org.waymark.progress;

import static org.waymark.progress.Membership.present;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;

/**
 * The progress of a milestone's own measure from its baseline to its target, as a share: (actual - baseline) / (target -
 * baseline). It is 1 at the target and negative if the measure moved away from it. A measure whose target equals its
 * baseline is not counted, nor is a measure without an actual value.
 */
final class OutcomeProgress {

    private OutcomeProgress() {}

    /** {@link Membership#IN} if the milestone has a measure with a baseline, a target and an actual value. */
    static Membership measured(Milestone milestone) {
        return present(milestone, MilestoneField.MEASURE_BASELINE)
                .and(present(milestone, MilestoneField.MEASURE_TARGET))
                .and(present(milestone, MilestoneField.MEASURE_ACTUAL));
    }

    /**
     * The share, or null if the target equals the baseline. Intermediate results are rounded to 34 digits, so that
     * 1e999999999 in a cell costs no more than any other number.
     */
    static @Nullable Double share(Milestone milestone) {
        BigDecimal baseline = milestone.measureBaseline();
        BigDecimal target = milestone.measureTarget();
        BigDecimal actual = milestone.measureActual();
        if (baseline == null || target == null || actual == null || target.compareTo(baseline) == 0) {
            return null;
        }
        BigDecimal moved = actual.subtract(baseline, MathContext.DECIMAL128);
        BigDecimal distance = target.subtract(baseline, MathContext.DECIMAL128);
        double share = moved.divide(distance, MathContext.DECIMAL128).doubleValue();
        return Double.isFinite(share) ? share : null;
    }
}
