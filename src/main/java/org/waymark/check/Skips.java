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
import org.waymark.sorting.TemporaryStorage;

/**
 * What could not be checked in one return, kept until the whole return is known: rules about all of its rows may have to
 * be skipped for the same cells. Takes little memory however many cells cannot be read.
 */
final class Skips {

    private static final Comparator<Skip> BY_CELL =
            Comparator.comparing(Skip::address, Address.IN_ORDER).thenComparing(Skip::reason, SkipReason.IN_ORDER);

    private final ExternalSorter<Skip> own;
    private final List<Skip> shared = new ArrayList<>(0);
    private final Set<Integer> columns = new HashSet<>(0);
    private final Map<Integer, Set<String>> later = new HashMap<>(0);

    Skips(TemporaryStorage storage) {
        this.own = new ExternalSorter<>(storage, new SkipCodec(), BY_CELL);
    }

    /** Takes one over: from now on it changes only here. Several of one cell, for one reason, become one. */
    void add(Skip skip) {
        own.add(skip);
        columns.add(skip.column());
    }

    /** Takes one that others may change too. */
    void addShared(Skip skip) {
        shared.add(skip);
        columns.add(skip.column());
    }

    /** Whether any is of this column, or of whole rows. */
    boolean isOf(int column) {
        return columns.contains(column);
    }

    /** A code was skipped for all those of a column, or of whole rows. */
    void addTo(int column, String code) {
        later.computeIfAbsent(column, c -> new TreeSet<>()).add(code);
    }

    /** Gives each of this return alone with all its codes; to be asked for once, in the end. */
    void eachOwn(Consumer<Skip> consumer) {
        own.end();
        Skip last = null;
        for (Skip skip : own) {
            if (last != null && last.isOfSame(skip)) {
                skip.codes().forEach(last::add);
            } else {
                if (last != null) {
                    complete(last, consumer);
                }
                last = skip;
            }
        }
        if (last != null) {
            complete(last, consumer);
        }
    }

    /** Gives each that others may give too, with all its codes. */
    void eachShared(Consumer<Skip> consumer) {
        shared.forEach(skip -> complete(skip, consumer));
    }

    private void complete(Skip skip, Consumer<Skip> consumer) {
        later.getOrDefault(skip.column(), Set.of()).forEach(skip::add);
        consumer.accept(skip);
    }
}
