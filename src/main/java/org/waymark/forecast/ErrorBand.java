package org.waymark.forecast;

import org.jspecify.annotations.Nullable;

/**
 * The errors of forecasts that looked equally far ahead: the completion date minus the forecast date, in days, positive if
 * late. Immutable.
 *
 * @param lead how far ahead they looked
 * @param reports the number of reports
 * @param completed the number of completed milestones among them
 * @param curve the share of milestones that are still open so many days after the forecast date
 */
public record ErrorBand(LeadBand lead, int reports, int completed, SurvivalCurve curve) {

    /** The error that a share of the forecasts does not exceed, in days; null if the curve does not get there. */
    public @Nullable Integer days(double share) {
        return curve.quantile(share);
    }
}
