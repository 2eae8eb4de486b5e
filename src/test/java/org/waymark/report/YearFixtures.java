package org.waymark.report;

import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;
import static org.waymark.progress.ReturnBuilder.verdict;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.programme.Level;
import org.waymark.programme.Rag;
import org.waymark.programme.Status;
import org.waymark.progress.MilestoneBuilder;
import org.waymark.progress.Narrowing;
import org.waymark.progress.Progress;
import org.waymark.progress.ProgressCalculator;
import org.waymark.progress.ProgressRequest;
import org.waymark.progress.ReturnBuilder;

/** Fourteen months up to October 2026 of an invented programme, by arithmetic alone. */
final class YearFixtures {

    private static final YearMonth FIRST = YearMonth.of(2025, 9);
    private static final int MONTHS = 14;
    private static final int MILESTONES = 14;
    private static final List<String> NAMES =
            List.of("Amber Vale and the Fens", "Brackenshire", "Coldwater Sound", "Dunmere", "Elderbeck");

    private YearFixtures() {}

    static Progress progress() {
        List<ReturnBuilder> returns = new ArrayList<>();
        List<Footprint> footprints = new ArrayList<>();
        for (int sender = 0; sender < NAMES.size(); sender++) {
            footprints.add(new Footprint("Y" + sender, NAMES.get(sender), null, null, List.of(), null, null, null));
            for (int at = 0; at < MONTHS; at++) {
                boolean missed = sender == 2 && (at == 6 || at == 7) || sender == 3 && at == MONTHS - 1;
                if (!missed) {
                    returns.add(sent(sender, at));
                }
            }
        }
        ProgressRequest request = new ProgressRequest(
                "Leadership for Change: the Larkshire pilot",
                new Footprints(footprints),
                null,
                FIRST.plusMonths(MONTHS - 1),
                LocalDate.of(2026, 11, 16),
                Narrowing.NONE);
        return ProgressCalculator.of(verdict(returns.toArray(ReturnBuilder[]::new)), request);
    }

    private static ReturnBuilder sent(int sender, int at) {
        MilestoneBuilder[] milestones = new MilestoneBuilder[MILESTONES];
        for (int row = 0; row < MILESTONES; row++) {
            milestones[row] = reported(sender, row, at);
        }
        ReturnBuilder one = from("Y" + sender, FIRST.plusMonths(at).toString(), milestones)
                .inFile("returns/Y" + sender + "_" + FIRST.plusMonths(at) + ".csv");
        return (sender + at) % 6 == 5 ? one.withErrors() : one;
    }

    private static MilestoneBuilder reported(int sender, int row, int at) {
        int takes = 2 + (sender * 5 + row * 3) % 19;
        boolean troubled = (sender + row) % 4 == 1 && at >= takes - 5 && at < takes - 1;
        LocalDate baseline = FIRST.plusMonths(takes + (row % 3 == 0 ? 0 : -1)).atDay(15);
        MilestoneBuilder one = milestone("M-" + (10 + row))
                .in(Dimension.values()[row % 6])
                .at(Level.values()[(sender + row) % 2 + 1])
                .baseline(baseline.toString())
                .forecast(FIRST.plusMonths(takes + (troubled ? at % 5 : 0))
                        .atDay(20)
                        .toString());
        if (at >= takes) {
            return one.completedOn(FIRST.plusMonths(takes).atDay(10).toString());
        }
        if (troubled) {
            one.is(Status.DELAYED).rated((sender + row) % 3 == 0 ? Rag.RED : Rag.AMBER);
        }
        return one;
    }
}
