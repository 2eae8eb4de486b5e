package org.waymark.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;

/** What the returns that count have said about each milestone, month by month. */
final class MilestoneHistory {

    private final Map<String, Map<String, List<Milestone>>> byFootprintAndId = new HashMap<>();

    /** @param months the earliest first */
    MilestoneHistory(List<PeriodReturns> months) {
        for (PeriodReturns month : months) {
            month.returns().values().forEach(one -> one.ifPresent(this::enter));
        }
    }

    private void enter(CheckedReturn one) {
        Map<String, List<Milestone>> byId =
                byFootprintAndId.computeIfAbsent(one.key().footprint(), code -> new HashMap<>());
        Set<String> entered = new HashSet<>();
        for (Milestone milestone : one.milestones()) {
            if (milestone.id() != null && entered.add(milestone.id())) {
                byId.computeIfAbsent(milestone.id(), id -> new ArrayList<>()).add(milestone);
            }
        }
    }

    /** Every month's report of a milestone, the oldest first; of one without an id this one alone. */
    List<Milestone> of(Milestone milestone) {
        return milestone.id() == null
                ? List.of(milestone)
                : byFootprintAndId
                        .getOrDefault(milestone.key().footprint(), Map.of())
                        .getOrDefault(milestone.id(), List.of(milestone));
    }
}
