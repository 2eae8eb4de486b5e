package org.waymark.forecast;

/**
 * The track record of a programme's forecasts and the outlook that follows from it. Immutable.
 *
 * @param ledger the milestones, followed through the months
 * @param record what became of earlier forecasts and ratings
 * @param outlook what that says about the milestones that are open now
 */
public record Forecasts(ForecastLedger ledger, TrackRecord record, Outlook outlook) {

    /** Computes both from a ledger. */
    public static Forecasts of(ForecastLedger ledger) {
        TrackRecord record = TrackRecordBuilder.of(ledger);
        return new Forecasts(ledger, record, new OutlookBuilder(ledger, record).build());
    }
}
