package org.waymark.report.view;

import java.util.List;

/**
 * Something that did not enter the figures.
 *
 * @param what how much and why
 * @param places where the first of it stands
 * @param more whether there are more places
 */
public record LeftOutLine(String what, List<String> places, boolean more) {

    public LeftOutLine {
        places = List.copyOf(places);
    }
}
