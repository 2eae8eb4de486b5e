package org.waymark.intake;

import java.util.List;
import org.waymark.catalogue.Finding;

/**
 * Receives the content of one file while it is read: first its head, then each table with its rows. Findings may come
 * at any time. The reader keeps no rows, so memory does not grow with the file. All calls come from one thread.
 */
public interface ReturnSink {

    /** Called before {@link #begin} with the rows in which the sender explains queries, when there are any. */
    default void explanations(List<SentExplanation> rows) {}

    /** Called once, before any table; not called when the file cannot be opened or is empty. */
    void begin(ReturnHead head);

    /** Called at the start of each milestone table. */
    void table(TableHead head);

    /**
     * Called for each header of a table, after {@link #table}, and for each header of a row that repeats the headers within
     * the table.
     */
    default void header(SentHeader header) {}

    /** Called for each row of the table that started last. The receiver owns the row and its arrays. */
    void row(Row row);

    /**
     * Called instead of {@link #begin} when waymark itself wrote the file, so that nothing else of it is delivered.
     *
     * @param reason what the file is, to follow "the file is"
     */
    default void passedOver(String reason) {}

    /**
     * Called last when waymark gave out the file to be filled in or corrected, and nobody has changed it since.
     *
     * @param what what the file is, to follow "the file is"
     */
    default void unchanged(String what) {}

    /** Called for each fault of the file, or of its layout outside the delivered rows (families F and S). */
    void finding(Finding finding);
}
