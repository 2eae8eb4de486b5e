package org.waymark.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.waymark.programme.Boundary;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.Dimension;
import org.waymark.programme.Evidence;
import org.waymark.programme.Involvement;
import org.waymark.programme.Leadership;
import org.waymark.programme.Level;
import org.waymark.programme.Rag;
import org.waymark.programme.Solution;
import org.waymark.programme.Status;
import org.waymark.programme.Sustained;

/** Returns of random milestones, some with values in error. Dates are around the end of October 2026. */
public final class RandomReturn {

    private static final LocalDate PERIOD_END = LocalDate.parse("2026-10-31");
    private static final List<String> FIELDS = List.of(
            "milestone_id",
            "dimension",
            "change_stage",
            "level",
            "boundary",
            "leadership",
            "baseline_date",
            "forecast_date",
            "actual_date",
            "status",
            "rag",
            "solution",
            "involvement",
            "evidence",
            "measure_baseline",
            "measure_target",
            "measure_actual",
            "sustained");

    private RandomReturn() {}

    /** Up to 30 milestones, whose IDs recur in the returns of other months. */
    public static ReturnBuilder of(Random random, String footprint, String period) {
        List<MilestoneBuilder> milestones = new ArrayList<>();
        for (int id = 0; id < 30; id++) {
            if (random.nextInt(5) > 0) {
                milestones.add(milestone(random, "M-" + id));
            }
        }
        return ReturnBuilder.from(footprint, period, milestones.toArray(MilestoneBuilder[]::new));
    }

    private static MilestoneBuilder milestone(Random random, String id) {
        MilestoneBuilder milestone = readable(random, id);
        for (String field : FIELDS) {
            if (random.nextInt(25) == 0) {
                milestone.inError(field);
            }
        }
        return milestone;
    }

    /** A milestone without errors. */
    static MilestoneBuilder readable(Random random, String id) {
        MilestoneBuilder milestone = MilestoneBuilder.milestone(id)
                .in(any(random, Dimension.values()))
                .at(any(random, ChangeStage.values()))
                .at(any(random, Level.values()))
                .across(any(random, Boundary.values()))
                .led(any(random, Leadership.values()))
                .with(any(random, Solution.values()))
                .with(any(random, Involvement.values()))
                .with(any(random, Evidence.values()))
                .baseline(day(random))
                .forecast(day(random))
                .is(any(random, Status.values()))
                .rated(random.nextInt(6) == 0 ? null : any(random, Rag.values()));
        if (random.nextInt(3) == 0) {
            milestone
                    .completedOn(
                            random.nextBoolean()
                                    ? day(random)
                                    : PERIOD_END
                                            .minusDays(random.nextInt(160) + 100L)
                                            .toString())
                    .with(random.nextInt(3) == 0 ? null : any(random, Sustained.values()));
        } else {
            milestone.is(any(random, Status.NOT_STARTED, Status.ON_TRACK, Status.DELAYED, Status.STOPPED));
        }
        if (random.nextBoolean()) {
            milestone.measured(number(random), number(random), random.nextInt(4) == 0 ? null : number(random));
        }
        return milestone;
    }

    private static String day(Random random) {
        return PERIOD_END.plusDays(random.nextInt(200) - 100L).toString();
    }

    private static String number(Random random) {
        return String.valueOf(random.nextInt(2000) / 8.0 - 100);
    }

    @SafeVarargs
    private static <E> E any(Random random, E... values) {
        return values[random.nextInt(values.length)];
    }
}
