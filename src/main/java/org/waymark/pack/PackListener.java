package org.waymark.pack;

/** Receives the progress of writing a pack, for a progress bar. It is always called on the thread that writes the pack. */
@FunctionalInterface
public interface PackListener {

    /**
     * A document was written.
     *
     * @param documents how many documents are written so far
     * @param all how many documents the pack has
     */
    void written(int documents, int all);
}
