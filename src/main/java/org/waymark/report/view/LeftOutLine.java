package org.waymark.report.view;

import java.util.List;

/**
 * Rows or milestones that were left out of the figures for one reason.
 *
 * @param what the number and the reason
 * @param places where the first of them were read
 * @param more whether there are more places
 */
public record LeftOutLine(String what, List<String> places, boolean more) {

    public LeftOutLine {
        places = List.copyOf(places);
    }
}
