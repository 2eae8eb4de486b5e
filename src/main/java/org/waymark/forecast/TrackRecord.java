package org.waymark.forecast;

import java.time.YearMonth;
import java.util.List;

/**
 * What became of the forecasts and ratings of all months up to the reported one. Everything but the counts of completed
 * milestones is empty without {@link #enough() enough history}. Immutable.
 *
 * @param period the reported month
 * @param errors the errors of forecasts by lead
 * @param undated completed milestones whose actual date is blank or in error, which are in no figure
 * @param calibration the completion by rating and months before the baseline date
 * @param surprises the green milestones that were not completed by their baseline date
 * @param delays the delay against the first baseline date ever given
 * @param delayed the number of milestones in {@code delays}
 */
public record TrackRecord(
        YearMonth period,
        ErrorBands errors,
        int undated,
        List<RatingCalibration> calibration,
        GreenSurprises surprises,
        SurvivalCurve delays,
        int delayed) {

    /** The number of completed milestones from which figures are given. */
    public static final int FEWEST = 30;

    public TrackRecord {
        calibration = List.copyOf(calibration);
    }

    /** Computes the track record of a ledger. */
    public static TrackRecord of(ForecastLedger ledger) {
        return TrackRecordBuilder.of(ledger);
    }

    /** Whether there are enough completed milestones to say anything. */
    public boolean enough() {
        return errors.enough();
    }

    /** The number of completed milestones that were reported open with a forecast before. */
    public int completed() {
        return errors.completed();
    }

    /** The errors of forecasts by lead, the shortest first. */
    public List<ErrorBand> bands() {
        return errors.bands();
    }
}
