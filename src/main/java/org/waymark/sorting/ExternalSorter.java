package org.waymark.sorting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An external merge sort: a sorted list that may be far larger than memory. Every 1,024 records are sorted and written to
 * disk as a run; reading merges the runs. Records that are equal in the order stay as they were added.
 *
 * <p>One thread adds records and then calls {@link #end}. From then on any number of threads may read them, as often as
 * they like.
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

    public ExternalSorter(TemporaryStorage storage, RecordCodec<T> codec, Comparator<? super T> order) {
        this(storage, codec, order, RUN);
    }

    /** Makes a sorter that writes runs of another size. */
    ExternalSorter(TemporaryStorage storage, RecordCodec<T> codec, Comparator<? super T> order, int runSize) {
        this.storage = storage;
        this.codec = codec;
        this.order = order;
        this.runSize = runSize;
    }

    public void add(T record) {
        added.add(record);
        if (added.size() == runSize) {
            added.sort(order);
            write();
        }
    }

    /** Ends adding. The last records stay in memory if all sorters of the storage together do not hold too many. */
    public void end() {
        if (!added.isEmpty()) {
            added.sort(order);
            if (storage.mayHold(added.size())) {
                runs.add(SortedRun.inMemory(List.copyOf(added)));
                added = List.of();
            } else {
                write();
            }
        }
        buffer = null;
    }

    /** All records in order. Call {@link #end} first. */
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
