package org.waymark.intake.csv;

import org.waymark.intake.grid.UnreadableException;

/** Where characters come from. */
interface CharSource {

    /**
     * Puts more characters into {@code target}.
     *
     * @param room how many may be put there, at least 2, since some characters come in pairs
     * @param line the line on which the first of them stands, for faults to name
     * @return how many, at least 1; or -1 at the end
     */
    int read(char[] target, int from, int room, int line) throws UnreadableException;
}
