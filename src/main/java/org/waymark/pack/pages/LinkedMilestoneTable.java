package org.waymark.pack.pages;

import java.util.ArrayList;
import java.util.List;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MilestoneFilter;
import org.waymark.progress.MilestonePair;
import org.waymark.report.view.MilestoneLine;

/**
 * Milestones, and the sets of them that numbers lead to. A number's link names a set by its fragment, and the page's
 * style then shows the rows of that set alone.
 *
 * @param page where it stands in the pack
 * @param removed those of the month before that are no longer there
 */
public record LinkedMilestoneTable(
        String page, List<MilestoneRow> rows, List<Filter> filters, List<MilestoneLine> removed) {

    /** The fragment of the whole table. */
    public static final String ALL = MeasureRegistry.MILESTONES.key();

    /** The fragment of those that are no longer there. */
    public static final String REMOVED = MeasureRegistry.MOVEMENT.filterId("removed");

    /**
     * A set that is not empty.
     *
     * @param style the class of its rows
     */
    public record Filter(String id, String style, String words, int count) {}

    public LinkedMilestoneTable {
        rows = List.copyOf(rows);
        filters = List.copyOf(filters);
        removed = List.copyOf(removed);
    }

    static LinkedMilestoneTable of(
            String page, List<MilestonePair> milestones, List<MilestoneLine> removed, RowMaker made) {
        List<Filter> filters = new ArrayList<>();
        for (MilestoneFilter filter : made.filters()) {
            int count = (int) milestones.stream().filter(filter.test()).count();
            if (count > 0) {
                filters.add(new Filter(filter.id(), made.style(filter), filter.title(), count));
            }
        }
        return new LinkedMilestoneTable(page, milestones.stream().map(made::row).toList(), filters, removed);
    }

    /** Where the rows of a set are shown, seen from the pack's folder; empty when no row belongs to it. */
    public String link(String id) {
        if (id.equals(ALL)) {
            return rows.isEmpty() ? "" : page + "#" + ALL;
        }
        if (id.equals(REMOVED)) {
            return removed.isEmpty() ? "" : page + "#" + REMOVED;
        }
        return filters.stream().anyMatch(filter -> filter.id().equals(id)) ? page + "#" + id : "";
    }

    boolean holds(MilestoneLine line) {
        return rows.stream()
                .anyMatch(row -> row.line().id().equals(line.id())
                        && row.line().footprintCode().equals(line.footprintCode()));
    }
}
