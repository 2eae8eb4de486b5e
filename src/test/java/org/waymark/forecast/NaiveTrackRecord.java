package org.waymark.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.check.Milestone;
import org.waymark.programme.Rag;
import org.waymark.programme.Status;

/** The track record calculated a second time, straight from the definitions and without regard to speed. */
final class NaiveTrackRecord {

    /** A value in days, and whether a completion ended it. */
    record Value(long days, boolean completed) {}

    private final ForecastLedger ledger;

    NaiveTrackRecord(ForecastLedger ledger) {
        this.ledger = ledger;
    }

    /** The values of reports whose lead is in a range of months. */
    List<Value> errors(int from, int to) {
        List<Value> values = new ArrayList<>();
        for (MilestoneCourse course : ledger.courses()) {
            LocalDate done = done(course);
            for (Milestone report : course.reports()) {
                if (report.open() && report.forecastDate() != null) {
                    long lead = Math.max(
                            0, ChronoUnit.MONTHS.between(report.key().period(), YearMonth.from(report.forecastDate())));
                    if (lead >= from && lead <= to) {
                        values.add(new Value(
                                ChronoUnit.DAYS.between(report.forecastDate(), done == null ? lastOpen(course) : done),
                                done != null));
                    }
                }
            }
        }
        return values;
    }

    /** The completed milestones with a report whose lead is in a range of months. */
    int completed(int from, int to) {
        Set<String> ids = new HashSet<>();
        for (MilestoneCourse course : ledger.courses()) {
            for (Milestone report : course.reports()) {
                if (done(course) != null && report.open() && report.forecastDate() != null) {
                    long lead = Math.max(
                            0, ChronoUnit.MONTHS.between(report.key().period(), YearMonth.from(report.forecastDate())));
                    if (lead >= from && lead <= to) {
                        ids.add(course.footprint().code() + course.id());
                    }
                }
            }
        }
        return ids.size();
    }

    /** The reports with a rating so many months before their baseline, and how many of them were kept. */
    int[] calibration(int before, Rag rag) {
        int[] counts = new int[2];
        for (MilestoneCourse course : ledger.courses()) {
            if (last(course).status() == Status.STOPPED) {
                continue;
            }
            for (Milestone report : course.reports()) {
                LocalDate baseline = report.baselineDate();
                if (report.open()
                        && report.rag() == rag
                        && !baseline.isAfter(ledger.period().atEndOfMonth())
                        && report.key().period().plusMonths(before).equals(YearMonth.from(baseline))) {
                    counts[0]++;
                    counts[1] += done(course) != null && !done(course).isAfter(baseline) ? 1 : 0;
                }
            }
        }
        return counts;
    }

    /** The quantile of Kaplan and Meier: the survival at a day is the product over all earlier days with completions. */
    static Long quantile(List<Value> values, double share) {
        for (long day : new TreeSet<>(values.stream().map(Value::days).toList())) {
            if (survival(values, day) <= 1 - share + 1e-9) {
                return day;
            }
        }
        return null;
    }

    static double survival(List<Value> values, long day) {
        double product = 1;
        for (long each : new TreeSet<>(values.stream().map(Value::days).toList())) {
            if (each <= day) {
                double atRisk = values.stream().filter(v -> v.days() >= each).count();
                double events = values.stream()
                        .filter(v -> v.days() == each && v.completed())
                        .count();
                product *= 1 - events / atRisk;
            }
        }
        return product;
    }

    static LocalDate done(MilestoneCourse course) {
        for (int at = course.reports().size() - 1; at >= 0; at--) {
            if (course.reports().get(at).status() == Status.COMPLETED) {
                return course.reports().get(at).actualDate();
            }
        }
        return null;
    }

    static LocalDate lastOpen(MilestoneCourse course) {
        for (int at = course.reports().size() - 1; at >= 0; at--) {
            if (course.reports().get(at).open()) {
                return course.reports().get(at).key().period().atEndOfMonth();
            }
        }
        throw new IllegalStateException("never open");
    }

    private static Milestone last(MilestoneCourse course) {
        return course.reports().get(course.reports().size() - 1);
    }
}
