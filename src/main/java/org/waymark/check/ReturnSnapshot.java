package org.waymark.check;

import java.util.Comparator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.waymark.sorting.ExternalSorter;
import org.waymark.sorting.TemporaryStorage;

/**
 * The snapshots of the rows of one return, in the order of their milestone ids, so that several returns can be read side
 * by side. One thread adds rows and calls {@link #end}; then several threads may read them.
 */
final class ReturnSnapshot {

    private final ExternalSorter<RowSnapshot> rows;

    ReturnSnapshot(TemporaryStorage storage) {
        this.rows = new ExternalSorter<>(storage, new SnapshotCodec(), Comparator.comparing(RowSnapshot::id));
    }

    void add(RowSnapshot row) {
        rows.add(row);
    }

    /** Ends the list. No row can be added afterwards. */
    void end() {
        rows.end();
    }

    /** Starts reading at the first id. Called after {@link #end}. */
    Walk walk() {
        return new Walk(rows.iterator());
    }

    /** Reads the rows in the order of their ids. If several rows have the same id, it returns the first. */
    static final class Walk {

        private final Iterator<RowSnapshot> rows;
        private @Nullable RowSnapshot at;

        private Walk(Iterator<RowSnapshot> rows) {
            this.rows = rows;
        }

        /** Returns the row with the next id; null after the last one. */
        @Nullable
        RowSnapshot next() {
            String last = at == null ? null : at.id();
            do {
                at = rows.hasNext() ? rows.next() : null;
            } while (at != null && at.id().equals(last));
            return at;
        }

        /** Returns the row with an id; null when there is none. Ids must be asked for in ascending order. */
        @Nullable
        RowSnapshot find(String id) {
            while ((at == null || at.id().compareTo(id) < 0) && rows.hasNext()) {
                at = rows.next();
            }
            return at != null && at.id().equals(id) ? at : null;
        }
    }
}
