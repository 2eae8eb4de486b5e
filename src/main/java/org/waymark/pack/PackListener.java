package org.waymark.pack;

/** Is told how far writing has come, for a progress bar. May be called on several threads, one after the other. */
@FunctionalInterface
public interface PackListener {

    /** So many of the pack's documents are written. */
    void written(int documents, int all);
}
