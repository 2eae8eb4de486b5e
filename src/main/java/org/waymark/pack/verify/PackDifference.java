package org.waymark.pack.verify;

import org.waymark.text.SentText;

/**
 * A difference between a pack, its manifest and its returns.
 *
 * @param file the file that differs: its path in the pack, or its name as the manifest has it
 * @param what what is different, to follow the name of the file and a colon
 */
public record PackDifference(String file, String what) {

    /** The difference as one line. */
    public String line() {
        return SentText.line(file + ": " + what);
    }
}
