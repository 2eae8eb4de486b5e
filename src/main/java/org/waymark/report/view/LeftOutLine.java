package org.waymark.report.view;

import java.util.List;

/**
 * Something that did not enter the figures.
 *
 * @param what how much and why
 * @param places where the first of it stands
 * @param rest how many more places there are
 */
public record LeftOutLine(String what, List<String> places, int rest) {

    public LeftOutLine {
        places = List.copyOf(places);
    }
}
