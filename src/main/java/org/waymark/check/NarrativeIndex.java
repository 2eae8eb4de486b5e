package org.waymark.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.text.FoldedText;

/**
 * The narratives of a return that have at least {@value #FEWEST_WORDS} words, for comparison with other returns. A narrative
 * is represented by 64 bits of hash over its words in lower case; the chance that any two of a million different ones are
 * equal is about one in 10^7. Rows are kept only for the narratives that {@link KeptData} asks for, because hardly any
 * narrative occurs in two returns. Immutable, apart from its builder.
 */
public final class NarrativeIndex {

    /** A narrative with fewer words, such as "No change since last month", can be the same by chance. */
    public static final int FEWEST_WORDS = 10;

    /** The index of a return whose narratives are not compared. */
    public static final NarrativeIndex NONE = new NarrativeIndex(new long[0], List.of());

    private final long[] hashes;
    private final List<Located> located;

    private NarrativeIndex(long[] hashes, List<Located> located) {
        this.hashes = hashes;
        this.located = List.copyOf(located);
    }

    /**
     * A narrative in its return.
     *
     * @param hash the hash of the narrative
     * @param address its cell
     * @param milestone the ID of its milestone; null when it is blank or in error
     * @param title the title of its milestone with personal data masked; null when it is blank
     */
    public record Located(
            long hash,
            Address address,
            @Nullable String milestone,
            @Nullable String title) {}

    /** The hashes of the narratives in the order of the rows, each once. */
    public LongStream distinct() {
        return Arrays.stream(hashes).distinct();
    }

    /** The first row of each narrative that was asked for, in the order of the rows. */
    public List<Located> located() {
        return located;
    }

    /** Compares the narratives, not where they were read. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NarrativeIndex that && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    /** Collects the narratives of a return. Used by one thread. */
    static final class Builder {

        private static final long PRIME = 0x9E3779B97F4A7C15L;

        private final int column;
        private final Set<Long> wanted;
        private final Set<Long> seen = new HashSet<>();
        private final List<Located> located = new ArrayList<>();
        private long[] hashes = new long[16];
        private int size;
        private long hash;

        /**
         * Creates an empty index.
         *
         * @param column the column of the narrative
         * @param wanted the hashes of the narratives whose rows are kept
         */
        Builder(int column, Set<Long> wanted) {
            this.column = column;
            this.wanted = wanted;
        }

        void add(RowReading row) {
            if (!(row.values().get(column) instanceof TextValue value)
                    || value.text().length() < 2 * FEWEST_WORDS - 1) {
                return;
            }
            hash = PRIME;
            if (FoldedText.forEach(value.text(), this::spell) < FEWEST_WORDS) {
                return;
            }
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size + size / 2);
            }
            long whole = hash ^ (hash >>> 29);
            hashes[size++] = whole;
            if (!wanted.isEmpty() && wanted.contains(whole) && seen.add(whole)) {
                located.add(new Located(whole, row.address(column), row.milestone(), row.title()));
            }
        }

        private void spell(int character) {
            hash = (hash ^ character) * PRIME;
            hash ^= hash >>> 32;
        }

        NarrativeIndex build() {
            return size == 0 ? NONE : new NarrativeIndex(Arrays.copyOf(hashes, size), located);
        }
    }
}
