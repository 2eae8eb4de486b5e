package org.waymark.intake;

import org.waymark.catalogue.Finding;

/**
 * Receives one file as it is read: first its head, then table after table with their rows, and findings about the file
 * in between. Nothing is kept by the reader, so memory does not grow with the file.
 */
public interface ReturnSink {

    /** Called once, before any table. Not called when the file cannot be opened at all. */
    void begin(ReturnHead head);

    /** A milestone table starts. */
    void table(TableHead head);

    /** A row of the table that started last. The row and its arrays belong to the receiver. */
    void row(Row row);

    /** A fault of the file, or of its layout outside the rows it delivers (families F and S). */
    void finding(Finding finding);
}
