package org.waymark.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.waymark.check.Milestone;

/**
 * The errors of forecasts by how far ahead they looked. Each band has {@value TrackRecord#FEWEST} completed milestones or
 * more: a band with fewer is merged with the next longer one, the last with the one before. Immutable.
 *
 * @param completed the number of completed milestones that were reported open with a forecast before
 * @param bands the bands, the shortest lead first; empty if fewer milestones are completed in all
 */
public record ErrorBands(int completed, List<ErrorBand> bands) {

    public ErrorBands {
        bands = List.copyOf(bands);
    }

    /** The reports of one band, as cases, and the completed milestones among them, by their number in the ledger. */
    private record Sample(LeadBand lead, List<SurvivalCurve.Case> cases, BitSet completed) {

        static Sample of(LeadBand lead) {
            return new Sample(lead, new ArrayList<>(), new BitSet());
        }

        Sample with(Sample longer) {
            cases.addAll(longer.cases());
            completed.or(longer.completed());
            return new Sample(lead.with(longer.lead()), cases, completed);
        }

        boolean few() {
            return completed.cardinality() < TrackRecord.FEWEST;
        }

        ErrorBand band() {
            return new ErrorBand(lead, cases.size(), completed.cardinality(), SurvivalCurve.of(cases));
        }
    }

    /** Computes the errors of every forecast of a ledger. */
    static ErrorBands of(ForecastLedger ledger) {
        List<Sample> samples = LeadBand.ALL.stream().map(Sample::of).toList();
        int completed = 0;
        for (int number = 0; number < ledger.courses().size(); number++) {
            MilestoneCourse course = ledger.courses().get(number);
            LocalDate done = course.completedOn();
            LocalDate until = course.knownUntil();
            if (until == null) {
                continue;
            }
            List<Milestone> forecasts = course.forecasts();
            completed += done != null && !forecasts.isEmpty() ? 1 : 0;
            for (int at = 0; at < forecasts.size(); at++) {
                Sample sample = samples.get(course.leadBand(at));
                sample.cases()
                        .add(new SurvivalCurve.Case(MilestoneCourse.daysLate(forecasts.get(at), until), done != null));
                if (done != null) {
                    sample.completed().set(number);
                }
            }
        }
        return new ErrorBands(
                completed,
                completed < TrackRecord.FEWEST
                        ? List.of()
                        : merged(samples).stream().map(Sample::band).toList());
    }

    private static List<Sample> merged(List<Sample> samples) {
        List<Sample> merged = new ArrayList<>();
        for (Sample next : samples) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).few()) {
                merged.set(last, merged.get(last).with(next));
            } else {
                merged.add(next);
            }
        }
        int last = merged.size() - 1;
        if (last > 0 && merged.get(last).few()) {
            Sample longest = merged.remove(last);
            merged.set(last - 1, merged.get(last - 1).with(longest));
        }
        return merged;
    }

    /** Whether there are enough completed milestones to say anything. */
    public boolean enough() {
        return completed >= TrackRecord.FEWEST;
    }

    /** The band that a lead belongs to; empty without enough history. */
    public Optional<ErrorBand> band(int lead) {
        for (ErrorBand band : bands) {
            if (band.lead().contains(lead)) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }
}
