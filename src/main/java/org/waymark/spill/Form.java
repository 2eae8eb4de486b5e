package org.waymark.spill;

/** How one thing is written to a {@link Spill} and read back, equal to what it was. */
public interface Form<T> {

    void write(T thing, SpillOut out);

    /** Reads what {@link #write} wrote, in the same order. */
    T read(SpillIn in);
}
