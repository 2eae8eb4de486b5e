package org.waymark.report.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Median;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Movement;
import org.waymark.progress.Progress;
import org.waymark.text.Dates;
import org.waymark.text.English;

/**
 * What changed since the previous period, as counts.
 *
 * @param since the previous period, such as {@code September 2026}; null if there is none to compare with
 * @param counts one count for each kind of change that occurs, such as {@code 25 completed}; empty if nothing changed
 */
public record ChangeCounts(@Nullable String since, List<String> counts) {

    public ChangeCounts {
        counts = List.copyOf(counts);
    }

    static ChangeCounts of(Progress progress) {
        YearMonth previous = progress.previous();
        Movement movement = progress.overall().movement();
        if (previous == null || movement == null) {
            return new ChangeCounts(null, List.of());
        }
        List<String> counts = new ArrayList<>();
        add(counts, movement.newlyCompleted(), "completed");
        add(counts, movement.newlyStopped(), "stopped");
        add(counts, movement.reopened(), "reopened");
        add(counts, movement.resumed(), "resumed");
        add(counts, movement.improved(), "rated better");
        add(counts, movement.worsened(), "rated worse");
        add(counts, movement.added(), "added");
        add(counts, movement.removed(), "removed");
        List<Integer> later = progress.milestones().stream()
                .map(MilestonePair::driftDays)
                .filter(days -> days != null && days > 0)
                .toList();
        Double median = Median.of(later).value();
        if (median != null) {
            counts.add(English.count(later.size(), "forecast") + " later (median "
                    + English.count(Math.round(median), "day") + ")");
        }
        return new ChangeCounts(Dates.month(previous), counts);
    }

    /** The counts as a sentence, such as {@code Since September 2026: 25 completed, 1 rated worse and 1 added.} */
    public String sentence() {
        return since == null || counts.isEmpty() ? list() : "Since " + since + ": " + list();
    }

    /** The heading of the counts, such as {@code Changed since September 2026}. */
    public String title() {
        return since == null ? "Changed" : "Changed since " + since;
    }

    /** The counts as a sentence without the previous period. */
    public String list() {
        if (since == null) {
            return "There is no earlier period to compare with.";
        }
        return counts.isEmpty() ? "Nothing changed since " + since + "." : English.and(counts) + ".";
    }

    private static void add(List<String> counts, int count, String what) {
        if (count > 0) {
            counts.add(English.number(count) + " " + what);
        }
    }
}
