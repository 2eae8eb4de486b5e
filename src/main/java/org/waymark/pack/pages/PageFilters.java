package org.waymark.pack.pages;

import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.Dimension;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MilestoneFilter;

/** The sets of milestones to which numbers on pages lead: those behind measures, and those of one dimension. */
final class PageFilters {

    /** The id of the milestones with a field in error. */
    static final String IN_ERROR = "in-error";

    private PageFilters() {}

    /** All of them, in the order of the measures. */
    static List<MilestoneFilter> all() {
        List<MilestoneFilter> all = new ArrayList<>(MeasureRegistry.filters());
        all.removeIf(filter -> filter.id().equals(LinkedMilestoneTable.ALL));
        all.add(new MilestoneFilter(
                IN_ERROR,
                "With a field in error, left out of what needs it",
                t -> !t.milestone().inError().isEmpty()));
        for (Dimension dimension : Dimension.values()) {
            all.add(new MilestoneFilter(
                    in(dimension), "In " + dimension.label(), t -> t.milestone().dimension() == dimension));
        }
        all.add(new MilestoneFilter(
                "in-none",
                "In no dimension that could be read",
                t -> t.milestone().dimension() == null));
        return List.copyOf(all);
    }

    /** The id of the milestones of a dimension. */
    static String in(Dimension dimension) {
        return "in-" + dimension.id();
    }
}
