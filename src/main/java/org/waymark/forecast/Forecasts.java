package org.waymark.forecast;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.progress.Narrowing;

/**
 * The track record of a programme's forecasts and the outlook that follows from it. Each is computed when it is first asked
 * for, because the outlook takes much longer. Thread-safe.
 */
public final class Forecasts {

    private final ForecastLedger ledger;
    private final Narrowing narrowing;
    private @Nullable TrackRecord record;
    private @Nullable Outlook outlook;

    private Forecasts(ForecastLedger ledger, Narrowing narrowing) {
        this.ledger = ledger;
        this.narrowing = narrowing;
    }

    /** The forecasts of a ledger. */
    public static Forecasts of(ForecastLedger ledger) {
        return of(ledger, Narrowing.NONE);
    }

    /** The forecasts of a ledger, with the outlook of a part of the programme. */
    public static Forecasts of(ForecastLedger ledger, Narrowing narrowing) {
        return new Forecasts(ledger, narrowing);
    }

    /** The forecasts of a month for which there is no return. */
    public static Forecasts none(YearMonth period) {
        return of(new ForecastLedger(period, List.of(), List.of()));
    }

    /** The milestones, followed through the months. */
    public ForecastLedger ledger() {
        return ledger;
    }

    /** What became of earlier forecasts and ratings, of the whole programme. */
    public synchronized TrackRecord record() {
        if (record == null) {
            record = TrackRecord.of(ledger);
        }
        return record;
    }

    /** What the track record says about the milestones that are open now. */
    public synchronized Outlook outlook() {
        if (outlook == null) {
            outlook = new OutlookBuilder(ledger, record().errors()).build(narrowing);
        }
        return outlook;
    }

    /**
     * The days between which four in five milestones like one that is open in the reported month are completed; null without
     * enough history or a readable forecast date, or if no earlier forecast was open for so long.
     */
    public @Nullable DateRange range80(Milestone report) {
        ErrorBands errors = record().errors();
        return report.forecastDate() == null ? null : new OutlookBuilder(ledger, errors).range(report, 0.8);
    }

    /** Whether the other one is made from the same milestones for the same part of the programme. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Forecasts that && ledger.equals(that.ledger) && narrowing.equals(that.narrowing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ledger, narrowing);
    }
}
