package org.waymark.report.view;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.MilestonePair.Change;
import org.waymark.text.Dates;

/**
 * The milestones that a section points out.
 *
 * @param overdue the overdue milestones, the longest overdue first
 * @param slipped the open milestones forecast later than their baseline date, the most slipped first
 * @param newsTitle the heading of the changes, such as "New since September 2026"
 * @param news the changes since the previous period, one list per kind of change that occurs; empty when there is no
 *     previous period
 * @param noNews the sentence to show when {@code news} is empty
 */
public record SectionHighlights(
        HighlightList overdue, HighlightList slipped, String newsTitle, List<HighlightList> news, String noNews) {

    private static final int WORST = 5;
    private static final int NEWS = 10;

    public SectionHighlights {
        news = List.copyOf(news);
    }

    static SectionHighlights of(
            List<MilestonePair> milestones,
            List<MilestonePair> removed,
            YearMonth period,
            @Nullable YearMonth previous) {
        LocalDate end = period.atEndOfMonth();
        List<MilestonePair> overdue = milestones.stream()
                .filter(MilestonePair::overdue)
                .sorted(comparing(pair -> pair.milestone().baselineDate(), nullsLast(naturalOrder())))
                .toList();
        List<MilestonePair> slipped = milestones.stream()
                .filter(pair -> openSlippage(pair) > 0)
                .sorted(Comparator.comparingInt(SectionHighlights::openSlippage).reversed())
                .toList();
        return new SectionHighlights(
                list(
                        "Overdue",
                        overdue,
                        WORST,
                        pair -> daysOverdue(pair, end),
                        "No milestone is overdue.",
                        MeasureRegistry.OVERDUE.key()),
                list(
                        "Most slipped",
                        slipped,
                        WORST,
                        pair -> MilestoneLine.slip(openSlippage(pair)),
                        "No open milestone is forecast later than its baseline date.",
                        ""),
                previous == null ? "New since last period" : "New since " + Dates.month(previous),
                previous == null ? List.of() : news(milestones, removed),
                previous == null
                        ? "There is no earlier period to compare with."
                        : "Nothing changed since " + Dates.month(previous) + ".");
    }

    private static List<HighlightList> news(List<MilestonePair> milestones, List<MilestonePair> removed) {
        List<HighlightList> news = List.of(
                changed(milestones, Change.NEWLY_COMPLETED, pair -> ""),
                changed(milestones, Change.NEWLY_STOPPED, pair -> ""),
                changed(milestones, Change.REOPENED, pair -> ""),
                changed(milestones, Change.RESUMED, pair -> ""),
                changed(milestones, Change.IMPROVED, SectionHighlights::fromTo),
                changed(milestones, Change.WORSENED, SectionHighlights::fromTo),
                changed(milestones, Change.ADDED, pair -> ""),
                list("Removed", removed, NEWS, pair -> "", "", MeasureRegistry.MOVEMENT.filterId("removed")));
        return news.stream().filter(list -> !list.empty()).toList();
    }

    private static HighlightList changed(
            List<MilestonePair> milestones, Change change, Function<MilestonePair, String> points) {
        List<MilestonePair> changed = milestones.stream()
                .filter(pair -> pair.changes().contains(change))
                .toList();
        return list(change.label(), changed, NEWS, points, "", MeasureRegistry.MOVEMENT.filterId(change.key()));
    }

    private static HighlightList list(
            String title,
            List<MilestonePair> all,
            int most,
            Function<MilestonePair, String> points,
            String none,
            String filter) {
        List<MilestoneLine> shown = all.stream()
                .limit(most)
                .map(pair -> MilestoneLine.of(pair, points.apply(pair)))
                .toList();
        return new HighlightList(title, shown, all.size(), none, filter);
    }

    /** The days by which the forecast of an open milestone is after its baseline date; 0 for any other milestone. */
    static int openSlippage(MilestonePair pair) {
        return pair.slippageDays() == null || !pair.milestone().open() ? 0 : pair.slippageDays();
    }

    private static String daysOverdue(MilestonePair pair, LocalDate end) {
        LocalDate baseline = pair.milestone().baselineDate();
        return MilestoneLine.overdue(baseline == null ? 0 : ChronoUnit.DAYS.between(baseline, end));
    }

    /** The previous rating and this one, such as {@code green to amber}; empty without a previous period. */
    public static String fromTo(MilestonePair pair) {
        return pair.previous() == null
                ? ""
                : ConfidenceRating.of(pair.previous().rag()).word() + " to "
                        + ConfidenceRating.of(pair.milestone().rag()).word();
    }
}
