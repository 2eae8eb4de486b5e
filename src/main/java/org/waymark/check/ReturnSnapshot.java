package org.waymark.check;

import java.util.Comparator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.waymark.sorting.ExternalSorter;
import org.waymark.sorting.TemporaryStorage;

/** What is remembered of the rows of one return, in order of their ids, so that two returns can be read side by side. */
final class ReturnSnapshot {

    private final ExternalSorter<RowSnapshot> rows;

    ReturnSnapshot(TemporaryStorage storage) {
        this.rows = new ExternalSorter<>(storage, new SnapshotCodec(), Comparator.comparing(RowSnapshot::id));
    }

    void add(RowSnapshot row) {
        rows.add(row);
    }

    /** No row is added any more. */
    void end() {
        rows.end();
    }

    /** From the first id on; to be asked for after the end. */
    Walk walk() {
        return new Walk(rows.iterator());
    }

    /** Goes through the rows by their ids; of several rows with one id, the first is meant. */
    static final class Walk {

        private final Iterator<RowSnapshot> rows;
        private @Nullable RowSnapshot at;

        private Walk(Iterator<RowSnapshot> rows) {
            this.rows = rows;
        }

        /** The first row, then each time that of the next id; null when there is none. */
        @Nullable
        RowSnapshot next() {
            String last = at == null ? null : at.id();
            do {
                at = rows.hasNext() ? rows.next() : null;
            } while (at != null && at.id().equals(last));
            return at;
        }

        /** The row with an id that comes after those asked for before; null when there is none. */
        @Nullable
        RowSnapshot find(String id) {
            while ((at == null || at.id().compareTo(id) < 0) && rows.hasNext()) {
                at = rows.next();
            }
            return at != null && at.id().equals(id) ? at : null;
        }
    }
}
