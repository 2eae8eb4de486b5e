package org.waymark.report.view;

import java.util.List;

/**
 * A list of milestones that a report points out, cut to the first few.
 *
 * @param title the heading
 * @param shown the first milestones of the list
 * @param total the number of milestones in the whole list
 * @param none the sentence to show when the list is empty
 * @param filter the id of the filter that finds all of them; empty when there is none
 */
public record HighlightList(String title, List<MilestoneLine> shown, int total, String none, String filter) {

    public HighlightList {
        shown = List.copyOf(shown);
    }

    /** The number of milestones that are not shown. */
    public int rest() {
        return total - shown.size();
    }

    public boolean empty() {
        return total == 0;
    }
}
