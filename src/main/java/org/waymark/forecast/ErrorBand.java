package org.waymark.forecast;

import org.jspecify.annotations.Nullable;

/**
 * The errors of forecasts that looked equally far ahead: the completion date minus the forecast date, in days, positive if
 * late. Immutable.
 *
 * @param lead how far ahead they looked
 * @param reports the number of reports
 * @param completed the number of completed milestones among them
 * @param curve the share of milestones that are still open a number of days after the forecast date
 */
public record ErrorBand(LeadBand lead, int reports, int completed, SurvivalCurve curve) {

    /**
     * The error that a share of the forecasts does not exceed, in days; null if the curve does not reach this share.
     */
    public @Nullable Integer days(double share) {
        return curve.quantile(share);
    }

    /**
     * The smallest number of days for which a share of the milestones is completed within this number of days before or
     * after the forecast date; null if the curve does not reach this share.
     */
    public @Nullable Integer within(double share) {
        int most = Math.max(Math.abs(curve.first()), Math.abs(curve.last()));
        for (int days = 0; days <= most; days++) {
            if (curve.openAfter(-days - 1L) - curve.openAfter(days) >= share - SurvivalCurve.TOLERANCE) {
                return days;
            }
        }
        return null;
    }
}
