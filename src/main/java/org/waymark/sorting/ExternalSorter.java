package org.waymark.sorting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An external merge sort: a sorted list that may be larger than memory. Runs of 1,024 records are sorted and written to
 * disk, and reading merges the runs. The sort is stable: records that compare as equal keep the order in which they were
 * added.
 *
 * <pre>{@code
 * ExternalSorter<Finding> sorter = new ExternalSorter<>(storage, new FindingCodec(), Finding.BY_PLACE);
 * findings.forEach(sorter::add);
 * sorter.end();
 * for (Finding finding : sorter) { ... }   // any number of times
 * }</pre>
 *
 * <p>One thread adds records and then calls {@link #end}. Afterwards any number of threads may read them, any number of
 * times.
 *
 * @param <T> type of the records
 */
public final class ExternalSorter<T> implements Iterable<T> {

    private static final int RUN = 1_024;

    private final TemporaryStorage storage;
    private final RecordCodec<T> codec;
    private final Comparator<? super T> order;
    private final int runSize;
    private final List<SortedRun<T>> runs = new ArrayList<>();
    private List<T> added = new ArrayList<>();
    private @Nullable RecordOutput buffer;

    /**
     * Creates an empty sorter.
     *
     * @param storage where runs are written; several sorters may share it
     * @param codec writes and reads the records
     * @param order the order of the list
     */
    public ExternalSorter(TemporaryStorage storage, RecordCodec<T> codec, Comparator<? super T> order) {
        this(storage, codec, order, RUN);
    }

    /** Creates a sorter with another run size, for tests. */
    ExternalSorter(TemporaryStorage storage, RecordCodec<T> codec, Comparator<? super T> order, int runSize) {
        this.storage = storage;
        this.codec = codec;
        this.order = order;
        this.runSize = runSize;
    }

    /** Adds a record. Not allowed after {@link #end}. */
    public void add(T record) {
        added.add(record);
        if (added.size() == runSize) {
            added.sort(order);
            write();
        }
    }

    /** Ends adding. The last records stay in memory if the limit for all sorters of the storage allows it. */
    public void end() {
        if (!added.isEmpty()) {
            added.sort(order);
            if (storage.reserve(added.size())) {
                runs.add(SortedRun.inMemory(List.copyOf(added)));
                added = List.of();
            } else {
                write();
            }
        }
        buffer = null;
    }

    /** Iterates over all records in order. Call {@link #end} first. */
    @Override
    public Iterator<T> iterator() {
        return runs.size() == 1 ? runs.get(0).records().get() : new SortedMerge<>(runs, order);
    }

    private void write() {
        RecordOutput out = buffer == null ? new RecordOutput() : buffer;
        buffer = out;
        runs.add(SortedRun.onDisk(storage, codec, added, out));
        added = new ArrayList<>();
    }
}
