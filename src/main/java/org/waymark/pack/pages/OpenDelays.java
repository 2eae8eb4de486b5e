package org.waymark.pack.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.MilestonePair;
import org.waymark.report.view.MilestoneLine;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/**
 * How the forecasts of open milestones compare with their baseline dates.
 *
 * @param scale the scale of the picture, the same on every page of a pack
 * @param days the days by which each forecast is after its baseline date, negative if before, in ascending order
 * @param worst the milestone with the most days; null if none is late
 */
public record OpenDelays(
        Scale scale, List<Integer> days, @Nullable MilestoneLine worst) {

    /** The width of the picture in SVG units. */
    public static final int WIDTH = 240;

    private static final int MARGIN = 6;

    /**
     * A linear scale in days.
     *
     * @param low the least number of days, at most 0
     * @param high the greatest number of days, at least 1
     */
    public record Scale(int low, int high) {

        static Scale over(Collection<MilestonePair> milestones) {
            List<Integer> days = open(milestones).stream().map(OpenDelays::days).toList();
            return new Scale(
                    Math.min(0, days.stream().min(Comparator.naturalOrder()).orElse(0)),
                    Math.max(1, days.stream().max(Comparator.naturalOrder()).orElse(1)));
        }

        /** The x coordinate of a number of days. */
        public int x(int days) {
            return MARGIN + Math.round((float) (WIDTH - 2 * MARGIN) * (days - low) / (high - low));
        }
    }

    public OpenDelays {
        days = List.copyOf(days);
    }

    static OpenDelays of(Scale scale, Collection<MilestonePair> milestones) {
        List<MilestonePair> open = open(milestones);
        MilestonePair last = open.isEmpty() ? null : open.get(open.size() - 1);
        return new OpenDelays(
                scale,
                open.stream().map(OpenDelays::days).toList(),
                last == null || days(last) <= 0 ? null : MilestoneLine.of(last, ""));
    }

    /** The number of late ones among the open ones with both dates, such as {@code 5 of 12 late}. */
    public String count() {
        long late = days.stream().filter(each -> each > 0).count();
        return (late == 0 ? "none" : English.number(late)) + " of " + English.number(days.size()) + " late";
    }

    /** The worst delay, such as {@code worst +243 days:}; empty if none is late. */
    public String most() {
        return worst == null ? "" : "worst " + FigureText.signed((double) last()) + (last() == 1 ? " day:" : " days:");
    }

    /** The greatest number of days. */
    public int last() {
        return days.get(days.size() - 1);
    }

    private static List<MilestonePair> open(Collection<MilestonePair> milestones) {
        return milestones.stream()
                .filter(pair -> pair.milestone().open() && pair.slippageDays() != null)
                .sorted(Comparator.comparingInt(OpenDelays::days))
                .toList();
    }

    private static int days(MilestonePair pair) {
        return Objects.requireNonNull(pair.slippageDays());
    }
}
