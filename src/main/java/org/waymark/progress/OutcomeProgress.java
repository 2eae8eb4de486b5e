package org.waymark.progress;

import static org.waymark.progress.Membership.present;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;

/**
 * How far measures have come from baseline to target: (actual - baseline) / (target - baseline), 1 at target, negative
 * when things got worse. A measure whose target is its baseline has no way to go and is not counted, nor is one without
 * an actual value.
 */
final class OutcomeProgress {

    private OutcomeProgress() {}

    /** In when the milestone has a measure with baseline, target and actual value. */
    static Membership measured(Milestone milestone) {
        return present(milestone, MilestoneField.MEASURE_BASELINE)
                .and(present(milestone, MilestoneField.MEASURE_TARGET))
                .and(present(milestone, MilestoneField.MEASURE_ACTUAL));
    }

    /** Null when there is no way to go. Rounded to 34 digits on the way, so that 1e999999999 in a cell costs no more than any other number. */
    static @Nullable Double share(Milestone milestone) {
        BigDecimal baseline = milestone.measureBaseline();
        BigDecimal target = milestone.measureTarget();
        BigDecimal actual = milestone.measureActual();
        if (baseline == null || target == null || actual == null || target.compareTo(baseline) == 0) {
            return null;
        }
        BigDecimal gone = actual.subtract(baseline, MathContext.DECIMAL128);
        BigDecimal way = target.subtract(baseline, MathContext.DECIMAL128);
        double share = gone.divide(way, MathContext.DECIMAL128).doubleValue();
        return Double.isFinite(share) ? share : null;
    }
}
