package org.waymark.sorting;

/** Writes records of one type to disk and reads them back. What is read equals what was written. */
public interface RecordCodec<T> {

    /** Writes all of a record that {@link #read} needs. */
    void write(T record, RecordOutput out);

    /** Reads a record, part by part in the order in which {@link #write} wrote them. */
    T read(RecordInput in);
}
