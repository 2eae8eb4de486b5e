package org.waymark.report.view;

import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Rag;
import org.waymark.progress.ForecastPoint;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.MilestonePair.Change;
import org.waymark.progress.Progress;
import org.waymark.text.FigureText;

/**
 * Selects the open milestones that need a decision and sorts them by urgency: red and overdue; red; overdue and getting
 * worse. A milestone is getting worse when each of the last two reports moved its forecast later, or when its rating fell
 * since the last report. Within a group the longest overdue comes first, then the most slipped, then the programme's
 * order of footprints decides.
 */
final class DecisionList {

    /** Why a milestone needs a decision, the most urgent reason first. */
    private enum Need {
        RED_AND_OVERDUE,
        RED,
        OVERDUE_AND_SLIPPING,
        OVERDUE_AND_WORSENED
    }

    private record Decision(MilestonePair tracked, Need need, long daysOverdue) {

        /** The two ways of getting worse are equally urgent. */
        int rank() {
            return Math.min(need.ordinal(), Need.OVERDUE_AND_SLIPPING.ordinal());
        }

        int slippage() {
            return tracked.slippageDays() == null ? Integer.MIN_VALUE : tracked.slippageDays();
        }
    }

    private static final Comparator<Decision> PRESSING = Comparator.comparingInt(Decision::rank)
            .thenComparing(Decision::daysOverdue, reverseOrder())
            .thenComparing(Decision::slippage, reverseOrder());

    private DecisionList() {}

    /** Considers milestones with a readable dimension only, like every list of milestones in a report. */
    static List<DecisionLine> of(Progress progress) {
        List<Decision> decisions = new ArrayList<>();
        for (MilestonePair tracked : ReportSections.all(progress)) {
            Need need = need(tracked);
            if (need != null) {
                decisions.add(new Decision(tracked, need, daysOverdue(tracked, progress.period())));
            }
        }
        List<String> order = progress.footprints().stream()
                .map(footprint -> footprint.footprint().code())
                .toList();
        decisions.sort(PRESSING.thenComparingInt(
                decision -> order.indexOf(decision.tracked().footprint().code())));
        return decisions.stream()
                .map(decision -> new DecisionLine(MilestoneLine.of(decision.tracked(), why(decision)), why(decision)))
                .toList();
    }

    private static @Nullable Need need(MilestonePair tracked) {
        boolean red = tracked.milestone().open() && tracked.milestone().rag() == Rag.RED;
        if (red) {
            return tracked.overdue() ? Need.RED_AND_OVERDUE : Need.RED;
        }
        if (tracked.overdue() && slipping(tracked.history())) {
            return Need.OVERDUE_AND_SLIPPING;
        }
        return tracked.overdue() && tracked.changes().contains(Change.WORSENED) ? Need.OVERDUE_AND_WORSENED : null;
    }

    private static boolean slipping(List<ForecastPoint> history) {
        int last = history.size() - 1;
        return last >= 2
                && later(history.get(last - 2), history.get(last - 1))
                && later(history.get(last - 1), history.get(last));
    }

    private static boolean later(ForecastPoint before, ForecastPoint now) {
        LocalDate was = before.date();
        LocalDate is = now.date();
        return was != null && is != null && !before.completed() && is.isAfter(was);
    }

    private static long daysOverdue(MilestonePair tracked, YearMonth period) {
        LocalDate baseline = tracked.milestone().baselineDate();
        return tracked.overdue() && baseline != null ? ChronoUnit.DAYS.between(baseline, period.atEndOfMonth()) : -1;
    }

    private static String why(Decision decision) {
        String overdue = MilestoneLine.overdue(decision.daysOverdue());
        return switch (decision.need()) {
            case RED_AND_OVERDUE -> "red and " + overdue;
            case RED -> "red" + slipped(decision.tracked());
            case OVERDUE_AND_SLIPPING -> overdue + "; forecast later twice in a row";
            case OVERDUE_AND_WORSENED ->
                overdue + "; confidence worsened from " + SectionHighlights.fromTo(decision.tracked());
        };
    }

    private static String slipped(MilestonePair tracked) {
        Integer days = tracked.slippageDays();
        return days == null || days <= 0 ? "" : ", forecast " + FigureText.late((double) days);
    }
}
