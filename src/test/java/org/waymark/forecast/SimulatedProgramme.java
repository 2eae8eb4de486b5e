package org.waymark.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.waymark.check.Verdict;
import org.waymark.check.collection.ReturnSet;
import org.waymark.programme.Dimension;
import org.waymark.programme.Rag;
import org.waymark.programme.Status;
import org.waymark.progress.FictionalProgramme;
import org.waymark.progress.MilestoneBuilder;
import org.waymark.progress.ReturnBuilder;

/** Returns of two footprints over two years, in which forecasts are late by amounts that do not change over time. */
public final class SimulatedProgramme {

    static final YearMonth FIRST = YearMonth.parse("2024-11");
    static final YearMonth LAST = YearMonth.parse("2026-10");

    private final Random random;
    private final int milestones;
    private final List<ReturnBuilder> returns = new ArrayList<>();

    private SimulatedProgramme(long seed, int milestones) {
        this.random = new Random(seed);
        this.milestones = milestones;
    }

    /** The ledger of a programme with so many milestones in each footprint. */
    public static ForecastLedger ledger(long seed, int milestones) {
        return ForecastLedger.of(
                ReturnSet.of(verdict(seed, milestones, "N1", "S1").returns()), FictionalProgramme.THREE, LAST);
    }

    /** The ledger of the same programme, made only from the returns up to a month. */
    static ForecastLedger ledgerOf(long seed, int milestones, YearMonth until) {
        return ForecastLedger.of(
                ReturnSet.of(verdict(seed, milestones, "N1", "S1").returns().stream()
                        .filter(each -> !each.key().period().isAfter(until))
                        .toList()),
                FictionalProgramme.THREE,
                until);
    }

    /** The returns of 24 months up to October 2026, with so many milestones in each of the footprints. */
    public static Verdict verdict(long seed, int milestones, String... footprints) {
        SimulatedProgramme programme = new SimulatedProgramme(seed, milestones);
        for (String footprint : footprints) {
            programme.footprint(footprint);
        }
        return ReturnBuilder.verdict(programme.returns.toArray(ReturnBuilder[]::new));
    }

    private void footprint(String code) {
        List<List<MilestoneBuilder>> rows = Stream.generate(
                        () -> (List<MilestoneBuilder>) new ArrayList<MilestoneBuilder>())
                .limit(24)
                .toList();
        for (int i = 0; i < milestones; i++) {
            milestone("M-" + i, rows);
        }
        for (int month = 0; month < rows.size(); month++) {
            returns.add(ReturnBuilder.from(
                    code, FIRST.plusMonths(month).toString(), rows.get(month).toArray(MilestoneBuilder[]::new)));
        }
    }

    private void milestone(String id, List<List<MilestoneBuilder>> rows) {
        int start = random.nextInt(18) - 4;
        LocalDate baseline = FIRST.plusMonths(start + 2L + random.nextInt(10)).atDay(1 + random.nextInt(28));
        LocalDate done = baseline.plusDays(random.nextInt(10) < 4 ? random.nextInt(10) - 10 : random.nextInt(200));
        Dimension dimension = Dimension.values()[random.nextInt(Dimension.values().length)];
        int stops = random.nextInt(12) == 0 ? start + 3 + random.nextInt(6) : Integer.MAX_VALUE;
        for (int month = Math.max(0, start); month < rows.size(); month++) {
            LocalDate end = FIRST.plusMonths(month).atEndOfMonth();
            MilestoneBuilder row = MilestoneBuilder.milestone(id).in(dimension).baseline(baseline.toString());
            if (month >= stops) {
                row.is(Status.STOPPED);
            } else if (!done.isAfter(end)) {
                row.completedOn(done.toString());
            } else {
                LocalDate forecast = done.minusDays(random.nextInt(60));
                row.forecast((forecast.isAfter(end) ? forecast : end.plusDays(random.nextInt(40))).toString())
                        .rated(rating(baseline, done));
            }
            rows.get(month).add(row);
            if (random.nextInt(20) == 0) {
                baseline = baseline.plusDays(30);
            }
        }
    }

    /** A rating that knows something of the delay, but not all. */
    private Rag rating(LocalDate baseline, LocalDate done) {
        boolean late = done.isAfter(baseline);
        int draw = random.nextInt(10);
        return draw < (late ? 3 : 7) ? Rag.GREEN : draw < 8 ? Rag.AMBER : Rag.RED;
    }
}
