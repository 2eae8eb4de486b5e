package org.waymark.spill;

import org.jspecify.annotations.Nullable;

/**
 * How one thing is written to a {@link Spill} and read back, equal to what it was. Things that lie side by side often have
 * much in common, which need not be written again.
 */
public interface Form<T> {

    /**
     * Writes a thing.
     *
     * @param before what was written just before, and will be read just before; null for the first of its part
     */
    void write(T thing, @Nullable T before, SpillOut out);

    /** Reads what {@link #write} wrote, in the same order, given what was read just before. */
    T read(SpillIn in, @Nullable T before);
}
