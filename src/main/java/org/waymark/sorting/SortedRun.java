package org.waymark.sorting;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/**
 * A sorted list of at least one record, in memory or on disk. Immutable.
 *
 * @param first the first record, which stays in memory
 * @param records starts to read the records, including the first one
 */
record SortedRun<T>(T first, Supplier<Iterator<T>> records) {

    /** Creates a run in memory from at least one record. */
    static <T> SortedRun<T> inMemory(List<T> records) {
        return new SortedRun<>(records.get(0), records::iterator);
    }

    /** Writes at least one record to disk. The buffer is cleared first. */
    static <T> SortedRun<T> onDisk(
            TemporaryStorage storage, RecordCodec<T> codec, List<T> records, RecordOutput buffer) {
        buffer.clear();
        records.forEach(each -> codec.write(each, buffer));
        int length = buffer.length();
        int count = records.size();
        long place = storage.append(buffer.bytes(), length);
        return new SortedRun<>(
                records.get(0), () -> new StoredRecords<>(codec, new RecordInput(storage, place, length), count));
    }

    private static final class StoredRecords<T> implements Iterator<T> {

        private final RecordCodec<T> codec;
        private final RecordInput in;
        private int left;

        StoredRecords(RecordCodec<T> codec, RecordInput in, int left) {
            this.codec = codec;
            this.in = in;
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public T next() {
            if (left == 0) {
                throw new NoSuchElementException();
            }
            left--;
            return codec.read(in);
        }
    }
}
