package org.waymark.report.view;

import java.util.List;

/**
 * A list of milestones that deserve a look.
 *
 * @param shown the first of them
 * @param total how many there are altogether
 * @param none what to say when there are none
 * @param filter the id of the filter that finds all of them; empty when there is none
 */
public record HighlightList(String title, List<MilestoneLine> shown, int total, String none, String filter) {

    public HighlightList {
        shown = List.copyOf(shown);
    }

    /** How many are counted but not shown. */
    public int rest() {
        return total - shown.size();
    }

    public boolean empty() {
        return total == 0;
    }
}
