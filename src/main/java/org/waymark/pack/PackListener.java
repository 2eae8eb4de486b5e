package org.waymark.pack;

/** Is told how far writing has come, for a progress bar. Always called on the thread that writes the pack. */
@FunctionalInterface
public interface PackListener {

    /** So many of the pack's documents are written. */
    void written(int documents, int all);
}
