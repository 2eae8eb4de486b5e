package org.waymark.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds one instance of each different count of a check. Every return has about fifty counts, and most of them are the same in
 * many returns, so that a collection of many small files takes a fraction of the memory. Thread-safe.
 */
final class SharedCounts {

    /** The most counts that are kept to be shared, so that this object stays small. */
    private static final int MOST = 20_000;

    private final Map<CheckCount, CheckCount> known = new ConcurrentHashMap<>();

    /** Equal counts of a return. */
    ReturnChecks of(ReturnChecks checks) {
        return new ReturnChecks(checks.counts().stream().map(this::of).toList());
    }

    /** An equal count: the first one that was given, or this one. */
    CheckCount of(CheckCount count) {
        CheckCount first = known.size() < MOST ? known.putIfAbsent(count, count) : known.get(count);
        return first == null ? count : first;
    }
}
