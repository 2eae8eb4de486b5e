package org.waymark.progress;

import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Rag;
import org.waymark.programme.Status;
import org.waymark.progress.Decision.Need;
import org.waymark.progress.MilestonePair.Change;

/**
 * Selects the open milestones that need a decision and sorts them by urgency: red and overdue; red; overdue and getting
 * worse. A milestone is getting worse when each of the last two reports moved its forecast later, or when its rating fell
 * since the last report. Within a group, milestones that are overdue for longer come first, then those that slipped more.
 * Otherwise they keep the order in which they were given.
 */
final class DecisionFinder {

    private static final Comparator<Decision> MOST_URGENT_FIRST = Comparator.comparingInt(DecisionFinder::rank)
            .thenComparing(DecisionFinder::daysOverdue, reverseOrder())
            .thenComparing(DecisionFinder::slippage, reverseOrder());

    private final MilestoneHistory history;

    DecisionFinder(MilestoneHistory history) {
        this.history = history;
    }

    List<Decision> of(List<MilestonePair> milestones) {
        List<Decision> decisions = new ArrayList<>();
        for (MilestonePair pair : milestones) {
            List<Milestone> reports = history.reportsOf(pair.milestone());
            Need need = need(pair, reports);
            if (need != null) {
                decisions.add(decision(pair, need, reports));
            }
        }
        decisions.sort(MOST_URGENT_FIRST);
        return List.copyOf(decisions);
    }

    private static Decision decision(MilestonePair pair, Need need, List<Milestone> reports) {
        Milestone milestone = pair.milestone();
        LocalDate end = milestone.key().period().atEndOfMonth();
        List<LocalDate> forecasts = reports.stream()
                .map(Milestone::forecastDate)
                .filter(Objects::nonNull)
                .toList();
        int moves = 0;
        for (int at = 1; at < forecasts.size(); at++) {
            moves += forecasts.get(at).equals(forecasts.get(at - 1)) ? 0 : 1;
        }
        return new Decision(
                pair,
                need,
                pair.overdue() ? MilestoneMatcher.days(milestone.baselineDate(), end) : null,
                milestone.rag() == null ? 0 : latestInARow(reports, report -> report.rag() == milestone.rag()),
                latestInARow(reports, DecisionFinder::redOrAmber),
                moves,
                MilestoneMatcher.days(forecasts.isEmpty() ? null : forecasts.get(0), milestone.forecastDate()));
    }

    private static @Nullable Need need(MilestonePair pair, List<Milestone> reports) {
        boolean red = pair.milestone().open() && pair.milestone().rag() == Rag.RED;
        if (red) {
            return pair.overdue() ? Need.RED_AND_OVERDUE : Need.RED;
        }
        if (pair.overdue() && slipping(reports)) {
            return Need.OVERDUE_AND_SLIPPING;
        }
        return pair.overdue() && pair.changes().contains(Change.WORSENED) ? Need.OVERDUE_AND_WORSENED : null;
    }

    private static boolean slipping(List<Milestone> reports) {
        int last = reports.size() - 1;
        return last >= 2
                && later(reports.get(last - 2), reports.get(last - 1))
                && later(reports.get(last - 1), reports.get(last));
    }

    private static boolean later(Milestone before, Milestone now) {
        LocalDate was = before.forecastDate();
        LocalDate is = now.forecastDate();
        return was != null && is != null && before.status() != Status.COMPLETED && is.isAfter(was);
    }

    private static boolean redOrAmber(Milestone report) {
        return report.rag() == Rag.RED || report.rag() == Rag.AMBER;
    }

    /** The number of successive reports at the end of the list in which the milestone is open and meets the condition. */
    private static int latestInARow(List<Milestone> reports, Predicate<Milestone> condition) {
        int count = 0;
        while (count < reports.size()
                && reports.get(reports.size() - 1 - count).open()
                && condition.test(reports.get(reports.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    /** The two ways of getting worse are equally urgent. */
    private static int rank(Decision decision) {
        return Math.min(decision.need().ordinal(), Need.OVERDUE_AND_SLIPPING.ordinal());
    }

    private static int daysOverdue(Decision decision) {
        return decision.daysOverdue() == null ? -1 : decision.daysOverdue();
    }

    private static int slippage(Decision decision) {
        Integer days = decision.pair().slippageDays();
        return days == null ? Integer.MIN_VALUE : days;
    }
}
