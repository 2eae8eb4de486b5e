package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;
import org.waymark.check.collection.ReturnSet;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;

/**
 * A milestone as the figures of its own month count it. What it is asked is answered with null when a value that the
 * answer needs is in error: the measure then leaves the milestone out.
 *
 * @param milestone as its return of that month has it
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
        return Month.upTo(last, ReturnSet.of(returns), footprints).stream()
                .flatMap(month -> month.returns().entrySet().stream())
                .flatMap(sent -> sent.getValue().stream()
                        .flatMap(one -> one.milestones().stream())
                        .map(milestone -> new CountedMilestone(sent.getKey(), milestone)));
    }

    /** Whether the completion rate is of it. */
    public @Nullable Boolean notStopped() {
        return answer(Entry.notStopped(milestone));
    }

    public @Nullable Boolean completed() {
        return answer(Entry.completed(milestone));
    }

    /** Whether the due rate is of it. */
    public @Nullable Boolean due() {
        return answer(Entry.due(milestone, monthEnd()));
    }

    /** Whether it is due, and was completed by its baseline date. */
    public @Nullable Boolean completedByBaseline() {
        Boolean due = due();
        return due == null ? null : (Boolean) (due && Rates.completedByBaseline(milestone));
    }

    public @Nullable Boolean open() {
        return answer(Entry.open(milestone));
    }

    /** Whether it is open although its baseline date has come by the end of the month. */
    public @Nullable Boolean overdue() {
        return answer(Entry.overdue(milestone, monthEnd()));
    }

    /** Whether the ratings count it, as unrated when it has none. */
    public @Nullable Boolean ratable() {
        return answer(Entry.ratable(milestone));
    }

    private LocalDate monthEnd() {
        return milestone.key().period().atEndOfMonth();
    }

    private static @Nullable Boolean answer(Entry entry) {
        return entry == Entry.HIDDEN ? null : (Boolean) (entry == Entry.IN);
    }
}
