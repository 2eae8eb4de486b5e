package org.waymark.report.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Status;
import org.waymark.progress.ForecastPoint;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Progress;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/**
 * The dates that each month's report gave for milestones, over the last {@value #MONTHS} months: the data of a milestone
 * trend analysis.
 *
 * @param months every month from the first in which a milestone shown has a date to the month reported
 * @param followed the milestones, other than stopped ones, with a date in two reports or more; the one that moved
 *     furthest later comes first, the one that moved furthest earlier last
 * @param shown the first {@value #MOST} of the milestones whose date moved more than {@value #LEAST} days
 * @param moved the number of milestones whose date moved by more than that
 */
public record ForecastHistory(List<YearMonth> months, List<Moved> followed, List<Moved> shown, int moved) {

    /** The number of lines that a reader can distinguish in one chart. */
    public static final int MOST = 8;

    /** The lines of milestones that moved by fewer days would overlap. */
    public static final int LEAST = 14;

    private static final int MONTHS = 12;

    public ForecastHistory {
        months = List.copyOf(months);
        followed = List.copyOf(followed);
        shown = List.copyOf(shown);
    }

    /**
     * A milestone and the dates given for it.
     *
     * @param milestone the milestone as last reported
     * @param points the reports that gave a date, the oldest first; two or more
     */
    public record Moved(MilestonePair milestone, List<ForecastPoint> points) {

        public Moved {
            points = List.copyOf(points);
        }

        /** The date in the first report. */
        public LocalDate first() {
            return date(points.get(0));
        }

        /** The date in the latest report. */
        public LocalDate last() {
            return date(points.get(points.size() - 1));
        }

        /** The days by which the date moved; positive is later. */
        public long days() {
            return ChronoUnit.DAYS.between(first(), last());
        }

        /** The report of a month; null when it gave no date. */
        public @Nullable ForecastPoint in(YearMonth month) {
            return points.stream()
                    .filter(point -> point.period().equals(month))
                    .findFirst()
                    .orElse(null);
        }

        /** The move in words, such as {@code 30 Nov 2026 to 15 Jan 2027, 46 days later}. */
        public String words() {
            return FigureText.shortDate(first()) + " to " + FigureText.shortDate(last()) + ", "
                    + FigureText.later((double) days());
        }
    }

    /** The history of every milestone of the period. */
    public static ForecastHistory of(Progress progress) {
        return of(progress.period(), progress.milestones());
    }

    /** The history of some milestones up to a period. */
    public static ForecastHistory of(YearMonth period, List<MilestonePair> milestones) {
        List<Moved> followed = milestones.stream()
                .filter(milestone -> milestone.milestone().status() != Status.STOPPED)
                .map(milestone -> new Moved(milestone, dated(milestone, period)))
                .filter(each -> each.points().size() > 1)
                .sorted(Comparator.comparingLong(Moved::days).reversed())
                .toList();
        List<Moved> moved =
                followed.stream().filter(each -> Math.abs(each.days()) > LEAST).toList();
        List<Moved> shown = moved.stream().limit(MOST).toList();
        return new ForecastHistory(months(shown, period), followed, shown, moved.size());
    }

    /** The history with its first lines only. */
    public ForecastHistory first(int most) {
        return new ForecastHistory(months, followed, shown.stream().limit(most).toList(), moved);
    }

    /** Whether no date moved by enough days to be shown. */
    public boolean empty() {
        return shown.isEmpty();
    }

    /** The number shown, such as {@code 8 of the 12 milestones whose date moved more than 14 days, of 40 with more than one report}. */
    public String count() {
        return (shown.size() == moved ? "" : English.number(shown.size()) + " of the ")
                + English.count(moved, "milestone")
                + " whose date moved more than " + LEAST + " days, of "
                + English.number(followed.size())
                + " with more than one report";
    }

    /** Every month from the first report of any of the milestones to the month reported. */
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
