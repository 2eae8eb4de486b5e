package org.waymark.pack.pages;

import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.Dimension;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MilestoneFilter;

/** The sets of milestones that figures on pages link to: those behind the measures, and those of each dimension. */
final class PageFilters {

    /** The id of the set of milestones with a field in error. */
    static final String IN_ERROR = "in-error";

    private PageFilters() {}

    /** Every set, in the order of the measures. */
    static List<MilestoneFilter> all() {
        List<MilestoneFilter> all = new ArrayList<>(MeasureRegistry.filters());
        all.removeIf(filter -> filter.id().equals(LinkedMilestoneTable.ALL));
        all.add(new MilestoneFilter(
                IN_ERROR,
                "With a field in error, left out of the figures that need it",
                t -> !t.milestone().inError().isEmpty()));
        for (Dimension dimension : Dimension.values()) {
            all.add(new MilestoneFilter(
                    in(dimension), "In " + dimension.label(), t -> t.milestone().dimension() == dimension));
        }
        all.add(new MilestoneFilter(
                "in-none", "Without a readable dimension", t -> t.milestone().dimension() == null));
        return List.copyOf(all);
    }

    /** The id of the set of milestones in a dimension. */
    static String in(Dimension dimension) {
        return "in-" + dimension.id();
    }
}
