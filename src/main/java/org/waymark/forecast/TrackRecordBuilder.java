package org.waymark.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Rag;

/** Computes the track record of a ledger. */
final class TrackRecordBuilder {

    /** How many months before the baseline date ratings are looked at. */
    private static final List<Integer> MONTHS_BEFORE = List.of(1, 2, 3, 6);

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
        ErrorBands errors = ErrorBands.of(ledger);
        List<MilestoneCourse> dated =
                ledger.courses().stream().filter(course -> !course.undated()).toList();
        List<MilestoneCourse> used = errors.enough() ? dated : List.of();
        List<SurvivalCurve.Case> delays =
                used.stream().map(this::delay).filter(Objects::nonNull).toList();
        return new TrackRecord(
                ledger.period(),
                errors,
                ledger.courses().size() - dated.size(),
                calibration(used),
                surprises(used),
                SurvivalCurve.of(delays),
                delays.size());
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
                && YearMonth.from(baseline)
                        .minusMonths(months)
                        .equals(report.key().period());
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
        List<GreenSurprises.Surprise> surprised = new ArrayList<>();
        for (MilestoneCourse course : courses) {
            Milestone last = lastBeforeBaseline(course);
            if (last != null && !course.stopped() && last.rag() == Rag.GREEN) {
                of++;
                if (!kept(course, last)) {
                    surprised.add(new GreenSurprises.Surprise(course, last));
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
        LocalDate until = course.knownUntil();
        return baseline == null || until == null
                ? null
                : new SurvivalCurve.Case(MilestoneCourse.days(baseline, until), course.completedOn() != null);
    }
}
