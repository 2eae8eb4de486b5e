package org.waymark.collection;

/**
 * A file that may be meant as the missing return of a footprint. Immutable.
 *
 * @param file the name of the file; as sent, so not safe to print
 * @param clause why it may be, and why it is not counted, to follow "FILE, which"; safe to print
 */
record PossibleReturn(String file, String clause) {}
