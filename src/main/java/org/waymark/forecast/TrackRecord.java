package org.waymark.forecast;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.waymark.check.Milestone;

/**
 * What became of the forecasts and ratings of all months up to the reported one. Immutable.
 *
 * @param period the reported month
 * @param completed the number of completed milestones that were reported open with a forecast before
 * @param undated completed milestones whose actual date is blank or in error, which are in no figure
 * @param bands the errors of forecasts by lead, the shortest first; empty without {@link #enough() enough history}
 * @param calibration the completion by rating and months before the baseline date; empty without enough history
 * @param surprises the green milestones that were not completed by their baseline date
 * @param delays the delay against the first baseline date ever given
 * @param delayed the number of milestones in {@code delays}
 */
public record TrackRecord(
        YearMonth period,
        int completed,
        int undated,
        List<ErrorBand> bands,
        List<RatingCalibration> calibration,
        GreenSurprises surprises,
        SurvivalCurve delays,
        int delayed) {

    /** The fewest completed milestones from which anything is said. */
    public static final int FEWEST = 30;

    public TrackRecord {
        bands = List.copyOf(bands);
        calibration = List.copyOf(calibration);
    }

    /** Whether there are enough completed milestones to say anything. */
    public boolean enough() {
        return completed >= FEWEST;
    }

    /** The band that a report with a forecast date belongs to; empty without enough history. */
    Optional<ErrorBand> band(Milestone report) {
        int lead = LeadBand.lead(report);
        return bands.stream().filter(band -> band.lead().contains(lead)).findFirst();
    }
}
