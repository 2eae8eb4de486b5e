package org.waymark.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Footprint;

/**
 * Finds the milestones that a footprint handed to its successor when it ended. They have the same ID and the same title, and
 * the successor reports them only afterwards. Otherwise each of them would count as open for ever, and its completion as that
 * of another milestone.
 */
final class HandedOverMilestones {

    private HandedOverMilestones() {}

    /**
     * Moves the reports of milestones that were handed over to the successor.
     *
     * @param footprints the footprints of the programme
     * @param reports the reports of each milestone, the oldest first, by footprint and ID; changed in place
     */
    static void follow(List<Footprint> footprints, Map<String, Map<String, List<Milestone>>> reports) {
        footprints.stream()
                .filter(footprint -> footprint.successor() != null)
                .sorted(Comparator.comparing(
                        Footprint::validTo, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .forEach(ended ->
                        follow(Objects.requireNonNull(reports.get(ended.code())), reports.get(ended.successor())));
    }

    private static void follow(Map<String, List<Milestone>> ended, @Nullable Map<String, List<Milestone>> successor) {
        if (successor == null) {
            return;
        }
        for (Iterator<Map.Entry<String, List<Milestone>>> each =
                        ended.entrySet().iterator();
                each.hasNext(); ) {
            Map.Entry<String, List<Milestone>> before = each.next();
            List<Milestone> after = successor.get(before.getKey());
            if (after != null && continues(before.getValue(), after)) {
                List<Milestone> whole = new ArrayList<>(before.getValue());
                whole.addAll(after);
                successor.put(before.getKey(), whole);
                each.remove();
            }
        }
    }

    private static boolean continues(List<Milestone> before, List<Milestone> after) {
        Milestone last = before.get(before.size() - 1);
        Milestone first = after.get(0);
        return first.key().period().isAfter(last.key().period())
                && last.title() != null
                && last.title().equals(first.title());
    }
}
