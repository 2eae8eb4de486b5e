package org.waymark.progress;

import java.time.YearMonth;
import java.util.Collection;
import java.util.stream.Stream;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;
import org.waymark.check.collection.ReturnSet;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;

/**
 * A milestone of one month of the trends, as its return of that month has it. The measures say whether they count it.
 */
public record CountedMilestone(Footprint footprint, Milestone milestone) {

    /**
     * Every milestone behind every month of the trends: by month, then footprint in the programme's order, then as its
     * return has them.
     *
     * @param last the month reported
     * @param returns all that were read
     */
    public static Stream<CountedMilestone> upTo(
            YearMonth last, Collection<CheckedReturn> returns, Footprints footprints) {
        return PeriodReturns.upTo(last, ReturnSet.of(returns), footprints).stream()
                .flatMap(month -> month.returns().entrySet().stream())
                .flatMap(sent -> sent.getValue().stream()
                        .flatMap(one -> one.milestones().stream())
                        .map(milestone -> new CountedMilestone(sent.getKey(), milestone)));
    }
}
