package org.waymark.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;

/**
 * Earlier ranges calculated a second time. Each month's ledger is made from its returns alone, and the curve is that of
 * Efron, "The two sample problem with censored data" (1967): every case begins with the same mass, and an open case hands its
 * mass to those after it.
 */
final class NaiveBacktest {

    private static final double TOLERANCE = 1e-9;
    private static final int FEWEST = 30;
    private static final int[] LEADS = {0, 2, 4, 7, 13, Integer.MAX_VALUE};

    private final ForecastLedger now;
    private final double nominal;
    private int n;
    private int held;

    NaiveBacktest(ForecastLedger now, double nominal) {
        this.now = now;
        this.nominal = nominal;
    }

    Backtest result() {
        return new Backtest(nominal, n, held);
    }

    /** Adds the ranges of one month, given the ledger of what was known then. */
    void add(ForecastLedger then) {
        NaiveTrackRecord record = new NaiveTrackRecord(then);
        if (record.completed(0, Integer.MAX_VALUE) < FEWEST) {
            return;
        }
        List<int[]> bands = bands(record);
        for (int[] band : bands) {
            List<NaiveTrackRecord.Value> values = record.errors(band[0], band[1]);
            NavigableMap<Long, Double> curve = curve(values);
            long known = values.stream()
                    .mapToLong(NaiveTrackRecord.Value::days)
                    .max()
                    .orElse(0);
            for (MilestoneCourse course : now.courses()) {
                for (Milestone row : course.reports()) {
                    LocalDate forecast = row.forecastDate();
                    if (row.open() && forecast != null && row.key().period().equals(then.period())) {
                        long lead = Math.max(0, ChronoUnit.MONTHS.between(then.period(), YearMonth.from(forecast)));
                        if (lead >= band[0] && lead <= band[1]) {
                            count(course, forecast, curve, known, then.period().atEndOfMonth());
                        }
                    }
                }
            }
        }
    }

    private void count(
            MilestoneCourse course, LocalDate forecast, NavigableMap<Long, Double> curve, long known, LocalDate then) {
        long open = ChronoUnit.DAYS.between(forecast, then);
        if (known <= open) {
            return;
        }
        double still = curve.floorKey(open) == null ? 1 : curve.floorEntry(open).getValue();
        Long from = first(curve, (1 + nominal) / 2 * still);
        Long to = first(curve, (1 - nominal) / 2 * still);
        LocalDate decided = forecast.plusDays(to != null ? to : from != null ? from : known);
        if (decided.isAfter(now.period().atEndOfMonth())) {
            return;
        }
        LocalDate done = NaiveTrackRecord.done(course);
        if (done != null) {
            long day = ChronoUnit.DAYS.between(forecast, done);
            n++;
            held += (from == null ? day > known : day >= from) && (to == null || day <= to) ? 1 : 0;
        } else if (!NaiveTrackRecord.lastOpen(course).isBefore(decided)) {
            n++;
            held += to == null ? 1 : 0;
        }
    }

    private static @Nullable Long first(NavigableMap<Long, Double> curve, double share) {
        return curve.entrySet().stream()
                .filter(step -> step.getValue() <= share + TOLERANCE)
                .map(NavigableMap.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The share that is still open after each day with a completion. */
    private static NavigableMap<Long, Double> curve(List<NaiveTrackRecord.Value> values) {
        List<NaiveTrackRecord.Value> sorted = values.stream()
                .sorted(Comparator.comparingLong(NaiveTrackRecord.Value::days)
                        .thenComparing(value -> value.completed() ? 0 : 1))
                .toList();
        double[] mass = new double[sorted.size()];
        Arrays.fill(mass, 1.0 / mass.length);
        NavigableMap<Long, Double> curve = new TreeMap<>();
        double left = 1;
        for (int at = 0; at < mass.length; at++) {
            if (sorted.get(at).completed()) {
                left -= mass[at];
                curve.put(sorted.get(at).days(), left);
            } else {
                double share = mass[at] / (mass.length - at - 1);
                for (int later = at + 1; later < mass.length; later++) {
                    mass[later] += share;
                }
            }
        }
        return curve;
    }

    /** The bands of leads, each with 30 completed milestones or more. */
    static List<int[]> bands(NaiveTrackRecord record) {
        List<int[]> bands = new ArrayList<>();
        int from = LEADS[0];
        for (int at = 1; at < LEADS.length; at++) {
            int to = LEADS[at] == Integer.MAX_VALUE ? LEADS[at] : LEADS[at] - 1;
            if (record.completed(from, to) >= FEWEST) {
                bands.add(new int[] {from, to});
                from = LEADS[at];
            } else if (to == Integer.MAX_VALUE) {
                bands.get(bands.size() - 1)[1] = to;
            }
        }
        return bands;
    }
}
