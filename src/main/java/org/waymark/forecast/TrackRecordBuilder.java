package org.waymark.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Rag;

/** Computes the track record of a ledger. */
final class TrackRecordBuilder {

    /** How many months before the baseline date ratings are looked at. */
    private static final List<Integer> MONTHS_BEFORE = List.of(1, 2, 3, 6);

    /** The reports of one band, as cases, and the completed milestones among them, by identity. */
    private record Sample(LeadBand lead, List<SurvivalCurve.Case> cases, Set<MilestoneCourse> completed) {

        static Sample of(LeadBand lead) {
            return new Sample(lead, new ArrayList<>(), Collections.newSetFromMap(new IdentityHashMap<>()));
        }

        Sample with(Sample longer) {
            List<SurvivalCurve.Case> all = new ArrayList<>(cases);
            all.addAll(longer.cases());
            Set<MilestoneCourse> done = Collections.newSetFromMap(new IdentityHashMap<>());
            done.addAll(completed);
            done.addAll(longer.completed());
            return new Sample(lead.with(longer.lead()), all, done);
        }

        boolean few() {
            return completed.size() < TrackRecord.FEWEST;
        }

        ErrorBand band() {
            return new ErrorBand(lead, cases.size(), completed.size(), SurvivalCurve.of(cases));
        }
    }

    private final ForecastLedger ledger;
    private final LocalDate end;

    private TrackRecordBuilder(ForecastLedger ledger) {
        this.ledger = ledger;
        this.end = ledger.period().atEndOfMonth();
    }

    static TrackRecord of(ForecastLedger ledger) {
        return new TrackRecordBuilder(ledger).build();
    }

    private TrackRecord build() {
        List<MilestoneCourse> dated =
                ledger.courses().stream().filter(course -> !course.undated()).toList();
        int completed = (int) dated.stream()
                .filter(course ->
                        course.completedOn() != null && !course.forecasts().isEmpty())
                .count();
        boolean enough = completed >= TrackRecord.FEWEST;
        List<SurvivalCurve.Case> delays =
                dated.stream().map(this::delay).filter(Objects::nonNull).toList();
        return new TrackRecord(
                ledger.period(),
                completed,
                ledger.courses().size() - dated.size(),
                enough ? bands(dated) : List.of(),
                enough ? calibration(dated) : List.of(),
                surprises(dated),
                SurvivalCurve.of(delays),
                delays.size());
    }

    private List<ErrorBand> bands(List<MilestoneCourse> courses) {
        List<Sample> merged = new ArrayList<>();
        for (LeadBand lead : LeadBand.ALL) {
            Sample next = sample(lead, courses);
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).few()) {
                merged.set(last, merged.get(last).with(next));
            } else {
                merged.add(next);
            }
        }
        int last = merged.size() - 1;
        if (last > 0 && merged.get(last).few()) {
            Sample shorter = merged.get(last - 1).with(merged.remove(last));
            merged.set(last - 1, shorter);
        }
        return merged.stream().map(Sample::band).toList();
    }

    private static Sample sample(LeadBand lead, List<MilestoneCourse> courses) {
        Sample sample = Sample.of(lead);
        for (MilestoneCourse course : courses) {
            LocalDate done = course.completedOn();
            LocalDate until = done == null ? course.lastOpen() : done;
            for (Milestone report : course.forecasts()) {
                if (until != null && lead.contains(LeadBand.lead(report))) {
                    sample.cases().add(new SurvivalCurve.Case(days(report.forecastDate(), until), done != null));
                    if (done != null) {
                        sample.completed().add(course);
                    }
                }
            }
        }
        return sample;
    }

    private List<RatingCalibration> calibration(List<MilestoneCourse> courses) {
        List<RatingCalibration> rows = new ArrayList<>();
        for (int before : MONTHS_BEFORE) {
            Map<Rag, int[]> counts = new EnumMap<>(Rag.class);
            for (MilestoneCourse course : courses) {
                if (!course.stopped()) {
                    course.forecasts().stream()
                            .filter(report -> isBeforeBaseline(report, before))
                            .forEach(report -> count(report, course, counts));
                }
            }
            counts.forEach((rag, n) -> rows.add(new RatingCalibration(before, rag, n[0], n[1])));
        }
        return rows;
    }

    private boolean isBeforeBaseline(Milestone report, int months) {
        LocalDate baseline = report.baselineDate();
        return baseline != null
                && !baseline.isAfter(end)
                && report.rag() != null
                && YearMonth.from(baseline).minusMonths(months).equals(report.key().period());
    }

    private static void count(Milestone report, MilestoneCourse course, Map<Rag, int[]> counts) {
        int[] n = counts.computeIfAbsent(Objects.requireNonNull(report.rag()), rag -> new int[2]);
        n[0]++;
        n[1] += kept(course, report) ? 1 : 0;
    }

    private static boolean kept(MilestoneCourse course, Milestone report) {
        LocalDate done = course.completedOn();
        return done != null && !done.isAfter(Objects.requireNonNull(report.baselineDate()));
    }

    private GreenSurprises surprises(List<MilestoneCourse> courses) {
        int of = 0;
        List<Milestone> surprised = new ArrayList<>();
        for (MilestoneCourse course : courses) {
            Milestone last = lastBeforeBaseline(course);
            if (last != null && !course.stopped() && last.rag() == Rag.GREEN) {
                of++;
                if (!kept(course, last)) {
                    surprised.add(last);
                }
            }
        }
        return new GreenSurprises(of, surprised);
    }

    /** The last report made before the baseline date that it gives, if that date has passed. */
    private @Nullable Milestone lastBeforeBaseline(MilestoneCourse course) {
        Milestone last = null;
        for (Milestone report : course.forecasts()) {
            LocalDate baseline = report.baselineDate();
            if (baseline != null && report.key().period().atEndOfMonth().isBefore(baseline)) {
                last = report;
            }
        }
        return last == null || Objects.requireNonNull(last.baselineDate()).isAfter(end) ? null : last;
    }

    private SurvivalCurve.@Nullable Case delay(MilestoneCourse course) {
        LocalDate baseline = course.firstBaseline();
        LocalDate done = course.completedOn();
        LocalDate until = done == null ? course.lastOpen() : done;
        return baseline == null || until == null ? null : new SurvivalCurve.Case(days(baseline, until), done != null);
    }

    static int days(@Nullable LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(Objects.requireNonNull(from), to);
    }
}
