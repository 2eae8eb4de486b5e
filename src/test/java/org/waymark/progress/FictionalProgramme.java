package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.waymark.check.Verdict;
import org.waymark.programme.Deadline;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;

/** A fictional programme of three footprints for tests, reporting on October 2026 with last month's returns beside it. */
public final class FictionalProgramme {

    public static final Footprint NORTHGATE = new Footprint("N1", "Northgate", null, null, List.of(), null, null, null);
    public static final Footprint SOUTHVALE = new Footprint("S1", "Southvale", null, null, List.of(), null, null, null);
    public static final Footprint WESTMOOR =
            new Footprint("W1", "Westmoor", null, null, List.of(), null, LocalDate.parse("2026-11-30"), "S1");
    public static final Footprints THREE = new Footprints(List.of(NORTHGATE, SOUTHVALE, WESTMOOR));
    public static final LocalDate AS_OF = LocalDate.parse("2026-11-20");
    public static final Deadline TENTH_WORKING_DAY = new Deadline(10, 1, Set.of());

    private FictionalProgramme() {}

    public static ProgressRequest request() {
        return new ProgressRequest(
                "Leadership for Change", THREE, TENTH_WORKING_DAY, YearMonth.parse("2026-10"), AS_OF, Narrowing.NONE);
    }

    public static Progress october(ReturnBuilder... returns) {
        return ProgressCalculator.of(ReturnBuilder.verdict(returns), request());
    }

    public static Progress october(Verdict verdict) {
        return ProgressCalculator.of(verdict, request());
    }

    /** Overall figures of one return of Northgate for October, nothing before it. */
    public static Measures northgate(MilestoneBuilder... milestones) {
        return october(ReturnBuilder.from("N1", "2026-10", milestones)).overall();
    }
}
