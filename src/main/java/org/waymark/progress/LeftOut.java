package org.waymark.progress;

import java.util.List;
import org.waymark.catalogue.Address;

/**
 * Part of the input that is not counted in the figures, or only in some, and why.
 *
 * @param reason the reason as a sentence without a full stop, such as "The return is for a later period"
 * @param rows the number of rows; 0 for a file without readable rows
 * @param places the addresses of the first rows, returns or files, at most {@value #MAX_PLACES}
 */
public record LeftOut(String reason, int rows, List<Address> places) {

    /** The most places that are named. */
    public static final int MAX_PLACES = 5;

    public LeftOut {
        places = List.copyOf(places);
    }
}
