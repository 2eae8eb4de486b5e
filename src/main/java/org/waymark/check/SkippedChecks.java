package org.waymark.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.waymark.catalogue.Address;
import org.waymark.sorting.ExternalSorter;
import org.waymark.sorting.SortedMerge;
import org.waymark.sorting.TemporaryStorage;

/**
 * The checks that were skipped on one return. They become findings only after the return has been compared with earlier
 * ones, because a rule about history may be skipped because of the same cell. Long lists are kept on disk. One thread
 * fills it; after {@link #end()} it does not change. Used by one thread at a time, because its codec caches reasons.
 */
final class SkippedChecks {

    private static final Comparator<SkippedCheck> BY_CELL = Comparator.comparing(
                    SkippedCheck::address, Address.IN_ORDER)
            .thenComparing(SkippedCheck::reason, SkipReason.IN_ORDER);

    private final ExternalSorter<SkippedCheck> ofCells;
    private final List<SkippedCheck> uncertain = new ArrayList<>(0);
    private final Set<UnknownPart> parts = new HashSet<>(0);
    private final Map<UnknownPart, Set<String>> ofParts = new HashMap<>(0);
    private final Set<String> ofUncertain = new TreeSet<>();

    SkippedChecks(TemporaryStorage storage) {
        this.ofCells = new ExternalSorter<>(storage, new SkipCodec(), BY_CELL);
    }

    /** Adds checks skipped because of one cell or row of the return. */
    void add(SkippedCheck skip) {
        ofCells.add(skip);
        parts.add(skip.part());
    }

    /** Adds checks skipped because of a row that may or may not belong to the return. */
    void addUncertain(SkippedCheck skip) {
        uncertain.add(skip);
        parts.add(skip.part());
    }

    /** Adds a code to every skip of a part. */
    void addTo(UnknownPart unknown, String code) {
        ofParts.computeIfAbsent(unknown, p -> new TreeSet<>()).add(code);
    }

    /** Adds a code to every skip of a row that may or may not belong to the return. */
    void addToUncertain(String code) {
        ofUncertain.add(code);
    }

    /** Whether there is a skip of a part. */
    boolean isOf(UnknownPart unknown) {
        return parts.contains(unknown);
    }

    /** Whether there are rows that may or may not belong to the return. */
    boolean hasUncertain() {
        return !uncertain.isEmpty();
    }

    void end() {
        ofCells.end();
    }

    /** Passes on every skip of the cells of one return, with all its codes. Skips of the same value become one. */
    static void eachOfCells(List<SkippedChecks> parts, Consumer<SkippedCheck> consumer) {
        SkippedCheck last = null;
        Iterable<SkippedCheck> all =
                SortedMerge.of(parts.stream().map(part -> part.ofCells).toList(), BY_CELL);
        for (SkippedCheck skip : all) {
            if (last != null && last.isOfSame(skip)) {
                last = last.with(skip.codes());
            } else {
                if (last != null) {
                    consumer.accept(complete(last, parts));
                }
                last = skip;
            }
        }
        if (last != null) {
            consumer.accept(complete(last, parts));
        }
    }

    /** Passes on every skip of the rows that may belong to one return, with all its codes. */
    static void eachUncertain(List<SkippedChecks> parts, Consumer<SkippedCheck> consumer) {
        Set<String> more = new TreeSet<>();
        parts.forEach(part -> more.addAll(part.ofUncertain));
        for (SkippedChecks part : parts) {
            part.uncertain.forEach(skip -> consumer.accept(complete(skip, parts).with(more)));
        }
    }

    private static SkippedCheck complete(SkippedCheck skip, List<SkippedChecks> parts) {
        SkippedCheck all = skip;
        for (SkippedChecks part : parts) {
            all = all.with(part.ofParts.getOrDefault(skip.part(), Set.of()));
        }
        return all;
    }
}
