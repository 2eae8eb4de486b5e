package org.waymark.intake.csv;

import org.waymark.intake.grid.UnreadableException;

/** A source of characters. */
interface CharSource {

    /**
     * Reads more characters.
     *
     * @param target receives the characters
     * @param from the index of the first one
     * @param room the greatest number of characters, at least 2, since some characters are surrogate pairs
     * @param line the line of the first character, for faults
     * @return the number of characters, at least 1; or -1 at the end
     * @throws UnreadableException when the file cannot be read or decoded
     */
    int read(char[] target, int from, int room, int line) throws UnreadableException;
}
