package org.waymark.progress;

import java.util.List;
import org.waymark.catalogue.Address;

/**
 * What of the input did not enter the figures, and why.
 *
 * @param reason in words, such as "the same milestone stands on an earlier row"
 * @param rows how many rows
 * @param places the first of them, at most five
 */
public record LeftOut(String reason, int rows, List<Address> places) {

    /** How many places are named at most. */
    public static final int PLACES = 5;

    public LeftOut {
        places = List.copyOf(places);
    }
}
