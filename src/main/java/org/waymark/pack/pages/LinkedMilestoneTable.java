package org.waymark.pack.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MilestoneFilter;
import org.waymark.progress.MilestonePair;
import org.waymark.report.view.DecisionLine;
import org.waymark.report.view.MilestoneLine;

/**
 * A table of milestones that figures on the pages link to. The fragment of a link names a set of milestones, and the style
 * of the page then hides all other rows.
 *
 * @param page the path of the page that the table is on
 * @param rows the milestones
 * @param filters the sets that are not empty
 * @param removed the milestones of the previous month that are no longer reported
 */
public record LinkedMilestoneTable(
        String page, List<MilestoneRow> rows, List<Filter> filters, List<MilestoneLine> removed) {

    /** The fragment of the whole table. */
    public static final String ALL = MeasureRegistry.MILESTONES.key();

    /** The fragment of the milestones that are no longer reported. */
    public static final String REMOVED = MeasureRegistry.MOVEMENT.filterId("removed");

    /**
     * A set of milestones that is not empty.
     *
     * @param id its fragment
     * @param style the CSS class of its rows
     * @param words its title
     * @param count how many rows it has
     */
    public record Filter(String id, String style, String words, int count) {}

    public LinkedMilestoneTable {
        rows = List.copyOf(rows);
        filters = List.copyOf(filters);
        removed = List.copyOf(removed);
    }

    static LinkedMilestoneTable of(
            String page, List<MilestonePair> milestones, List<MilestoneLine> removed, RowMaker maker) {
        List<Filter> filters = new ArrayList<>();
        for (MilestoneFilter filter : maker.filters()) {
            int count = (int) milestones.stream().filter(filter.test()).count();
            if (count > 0) {
                filters.add(new Filter(filter.id(), maker.style(filter), filter.title(), count));
            }
        }
        return new LinkedMilestoneTable(
                page, milestones.stream().map(maker::row).toList(), filters, removed);
    }

    /** The link to the rows of a set, relative to the pack's folder; empty if the set is empty. */
    public String link(String id) {
        if (id.equals(ALL)) {
            return rows.isEmpty() ? "" : page + "#" + ALL;
        }
        if (id.equals(REMOVED)) {
            return removed.isEmpty() ? "" : page + "#" + REMOVED;
        }
        return filters.stream().anyMatch(filter -> filter.id().equals(id)) ? page + "#" + id : "";
    }

    /** The decisions on milestones of the table. */
    List<DecisionLine> among(List<DecisionLine> decisions) {
        Set<List<String>> known = rows.stream().map(row -> identity(row.line())).collect(Collectors.toSet());
        return decisions.stream()
                .filter(decision -> known.contains(identity(decision.milestone())))
                .toList();
    }

    private static List<String> identity(MilestoneLine line) {
        return List.of(line.footprintCode(), line.id());
    }
}
