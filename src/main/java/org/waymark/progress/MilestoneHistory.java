package org.waymark.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;

/** The reports of each milestone, month by month, from the returns that count. */
final class MilestoneHistory {

    private final Map<String, Map<String, List<Milestone>>> byFootprintAndId = new HashMap<>();

    /** @param months the months in order, the earliest first */
    MilestoneHistory(List<PeriodReturns> months) {
        for (PeriodReturns month : months) {
            month.returns().values().forEach(received -> received.ifPresent(this::add));
        }
    }

    private void add(CheckedReturn received) {
        Map<String, List<Milestone>> byId =
                byFootprintAndId.computeIfAbsent(received.key().footprint(), code -> new HashMap<>());
        Set<String> seen = new HashSet<>();
        for (Milestone milestone : received.milestones()) {
            if (milestone.id() != null && seen.add(milestone.id())) {
                byId.computeIfAbsent(milestone.id(), id -> new ArrayList<>()).add(milestone);
            }
        }
    }

    /** Every report of a milestone, the oldest first. For a milestone without an ID, only the given report. */
    List<Milestone> reportsOf(Milestone milestone) {
        return milestone.id() == null
                ? List.of(milestone)
                : byFootprintAndId
                        .getOrDefault(milestone.key().footprint(), Map.of())
                        .getOrDefault(milestone.id(), List.of(milestone));
    }
}
