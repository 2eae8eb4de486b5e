package org.waymark.forecast;

import org.waymark.progress.Narrowing;

/**
 * The track record of a programme's forecasts and the outlook that follows from it. Immutable.
 *
 * @param ledger the milestones, followed through the months
 * @param record what became of earlier forecasts and ratings, of the whole programme
 * @param outlook what that says about the milestones that are open now
 */
public record Forecasts(ForecastLedger ledger, TrackRecord record, Outlook outlook) {

    /** Computes both from a ledger. */
    public static Forecasts of(ForecastLedger ledger) {
        return of(ledger, Narrowing.NONE);
    }

    /** Computes both from a ledger, with the outlook of a part of the programme. */
    public static Forecasts of(ForecastLedger ledger, Narrowing narrowing) {
        TrackRecord record = TrackRecord.of(ledger);
        return new Forecasts(ledger, record, new OutlookBuilder(ledger, record.errors()).build(narrowing));
    }
}
