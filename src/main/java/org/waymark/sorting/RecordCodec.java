package org.waymark.sorting;

/**
 * Writes records of one type to disk and reads them back. A record that is read equals the record that was written. If
 * several threads read a sorter, its codec must be safe to read with from several threads.
 *
 * @param <T> type of the records
 */
public interface RecordCodec<T> {

    /** Writes everything that {@link #read} needs to create an equal record. */
    void write(T record, RecordOutput out);

    /** Reads a record, with its parts in the order in which {@link #write} wrote them. */
    T read(RecordInput in);
}
