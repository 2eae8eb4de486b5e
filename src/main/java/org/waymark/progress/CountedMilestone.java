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
 * A milestone in one month of the trends, with the values of that month's return. Being in a trend does not mean that
 * every measure counts it: ask the measure.
 *
 * @param footprint the footprint that sent the return
 * @param milestone the milestone as that return has it
 */
public record CountedMilestone(Footprint footprint, Milestone milestone) {

    /**
     * Every milestone behind every month of the trends, ordered by month, then by footprint in the programme's order,
     * then by row.
     *
     * @param last the reported month; later months are ignored
     * @param returns every return that was read, in any order
     */
    public static Stream<CountedMilestone> upTo(
            YearMonth last, Collection<CheckedReturn> returns, Footprints footprints) {
        return PeriodReturns.upTo(last, ReturnSet.of(returns), footprints).stream()
                .flatMap(month -> month.returns().entrySet().stream())
                .flatMap(sent -> sent.getValue().stream()
                        .flatMap(received -> received.milestones().stream())
                        .map(milestone -> new CountedMilestone(sent.getKey(), milestone)));
    }
}
