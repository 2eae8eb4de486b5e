package org.waymark.report.view;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.MilestonePair.Change;
import org.waymark.text.Dates;
import org.waymark.text.FigureText;

/**
 * The milestones of a set that deserve a look.
 *
 * @param overdue longest overdue first
 * @param slipped most slipped first; those on time or early are not among them
 * @param news what is new since the previous period, one list a kind of change, empty kinds left away; empty when there
 *     is no previous period
 * @param newsTitle such as "New since September 2026"
 * @param noNews what to say when {@code news} is empty
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
                .sorted(comparing(t -> t.milestone().baselineDate(), nullsLast(naturalOrder())))
                .toList();
        List<MilestonePair> slipped = milestones.stream()
                .filter(t -> slippage(t) > 0)
                .sorted(Comparator.comparingInt(SectionHighlights::slippage).reversed())
                .toList();
        return new SectionHighlights(
                list(
                        "Overdue",
                        overdue,
                        WORST,
                        t -> daysOverdue(t, end),
                        "No milestone is overdue.",
                        MeasureRegistry.OVERDUE.key()),
                list(
                        "Most slipped",
                        slipped,
                        WORST,
                        t -> FigureText.late((double) slippage(t)),
                        "No milestone is later than its baseline date.",
                        ""),
                previous == null ? "New since last period" : "New since " + Dates.month(previous),
                previous == null ? List.of() : news(milestones, removed),
                previous == null
                        ? "There is no earlier period to compare with."
                        : "Nothing changed since " + Dates.month(previous) + ".");
    }

    private static List<HighlightList> news(List<MilestonePair> milestones, List<MilestonePair> removed) {
        List<HighlightList> news = List.of(
                changed("Newly completed", milestones, Change.NEWLY_COMPLETED, t -> ""),
                changed("Reopened", milestones, Change.REOPENED, t -> ""),
                changed("Confidence improved", milestones, Change.IMPROVED, SectionHighlights::fromTo),
                changed("Confidence worsened", milestones, Change.WORSENED, SectionHighlights::fromTo),
                changed("Added", milestones, Change.ADDED, t -> ""),
                list("Removed", removed, NEWS, t -> "", "", MeasureRegistry.MOVEMENT.filterId("removed")));
        List<HighlightList> said = new ArrayList<>(news);
        said.removeIf(HighlightList::empty);
        return said;
    }

    private static HighlightList changed(
            String title, List<MilestonePair> milestones, Change change, Function<MilestonePair, String> points) {
        List<MilestonePair> changed =
                milestones.stream().filter(t -> t.changes().contains(change)).toList();
        return list(title, changed, NEWS, points, "", MeasureRegistry.MOVEMENT.filterId(change.key()));
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
                .map(t -> MilestoneLine.of(t, points.apply(t)))
                .toList();
        return new HighlightList(title, shown, all.size(), none, filter);
    }

    private static int slippage(MilestonePair tracked) {
        return tracked.slippageDays() == null ? 0 : tracked.slippageDays();
    }

    private static String daysOverdue(MilestonePair tracked, LocalDate end) {
        LocalDate baseline = tracked.milestone().baselineDate();
        return MilestoneLine.overdue(baseline == null ? 0 : ChronoUnit.DAYS.between(baseline, end));
    }

    /** The ratings of last period and this one, such as {@code green to amber}; empty when there is no last one. */
    static String fromTo(MilestonePair tracked) {
        return tracked.previous() == null
                ? ""
                : ConfidenceRating.of(tracked.previous().rag()).word() + " to "
                        + ConfidenceRating.of(tracked.milestone().rag()).word();
    }
}
