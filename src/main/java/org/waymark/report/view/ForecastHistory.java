package org.waymark.report.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.ForecastPoint;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Progress;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/**
 * When milestones were expected, as each month's report has said: what a milestone trend analysis is drawn from. It
 * looks back over {@value #MONTHS} months.
 *
 * @param months from the first in which one of those shown has a date to the one reported, gaps included
 * @param followed those with two reports with a date or more; the most slipped first, the most hastened last
 * @param shown of those whose date moved at all, the first {@value #MOST}
 * @param moved how many moved at all
 */
public record ForecastHistory(List<YearMonth> months, List<Moved> followed, List<Moved> shown, int moved) {

    /** Lines that can be told apart. */
    public static final int MOST = 8;

    private static final int MONTHS = 12;

    public ForecastHistory {
        months = List.copyOf(months);
        followed = List.copyOf(followed);
        shown = List.copyOf(shown);
    }

    /**
     * A milestone and the dates given for it.
     *
     * @param points those with a date, the oldest first; two or more
     */
    public record Moved(MilestonePair milestone, List<ForecastPoint> points) {

        public Moved {
            points = List.copyOf(points);
        }

        /** What the first of the reports said. */
        public LocalDate first() {
            return date(points.get(0));
        }

        /** What the latest of them says. */
        public LocalDate last() {
            return date(points.get(points.size() - 1));
        }

        /** By how many days the date moved, later if positive. */
        public long days() {
            return ChronoUnit.DAYS.between(first(), last());
        }

        /** What was said in a month; null when nothing was. */
        public @Nullable ForecastPoint in(YearMonth month) {
            return points.stream()
                    .filter(point -> point.period().equals(month))
                    .findFirst()
                    .orElse(null);
        }

        /** Such as {@code 30 Nov 2026 to 15 Jan 2027, 46 days later}. */
        public String words() {
            return FigureText.shortDate(first()) + " to " + FigureText.shortDate(last()) + ", "
                    + FigureText.later((double) days());
        }
    }

    /** Of all milestones. */
    public static ForecastHistory of(Progress progress) {
        return of(progress.period(), progress.milestones());
    }

    public static ForecastHistory of(YearMonth period, List<MilestonePair> milestones) {
        List<Moved> followed = milestones.stream()
                .map(milestone -> new Moved(milestone, dated(milestone, period)))
                .filter(each -> each.points().size() > 1)
                .sorted(Comparator.comparingLong(Moved::days).reversed())
                .toList();
        List<Moved> moved = followed.stream().filter(each -> each.days() != 0).toList();
        List<Moved> shown = moved.stream().limit(MOST).toList();
        return new ForecastHistory(months(shown, period), followed, shown, moved.size());
    }

    /** Whether there is nothing to draw. */
    public boolean empty() {
        return shown.isEmpty();
    }

    /** Such as {@code 8 of the 12 milestones whose date changed, of 40 with more than one report}. */
    public String count() {
        return (shown.size() == moved ? "" : English.number(shown.size()) + " of the ")
                + English.count(moved, "milestone")
                + " whose date changed, of "
                + English.number(followed.size())
                + " with more than one report";
    }

    /** The months that lie between the first of any of these milestones and the one reported. */
    public static List<YearMonth> months(List<Moved> milestones, YearMonth period) {
        YearMonth first = milestones.stream()
                .map(each -> each.points().get(0).period())
                .min(Comparator.naturalOrder())
                .orElse(period);
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(period); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static List<ForecastPoint> dated(MilestonePair tracked, YearMonth period) {
        YearMonth first = period.minusMonths(MONTHS - 1);
        return tracked.history().stream()
                .filter(point -> point.date() != null && !point.period().isBefore(first))
                .toList();
    }

    private static LocalDate date(ForecastPoint point) {
        return Objects.requireNonNull(point.date());
    }
}
