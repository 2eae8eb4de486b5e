package org.waymark.check;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.sorting.ExternalSorter;
import org.waymark.sorting.SortedMerge;
import org.waymark.sorting.TemporaryStorage;

/**
 * Findings in the order of {@link Finding#BY_PLACE}, all of them counted and, however many they are, taking little
 * memory: many of them are on disk and are read each time they are asked for.
 */
public final class Findings implements Iterable<Finding> {

    /** What findings are counted by. */
    public record Kind(Code code, Severity severity) {}

    private final Iterable<Finding> all;
    private final @Nullable BitSet wanted;
    private final Map<Kind, Long> counts;

    private Findings(Iterable<Finding> all, @Nullable BitSet wanted, Map<Kind, Long> counts) {
        this.all = all;
        this.wanted = wanted;
        this.counts = Map.copyOf(counts);
    }

    /** These findings, sorted. */
    public static Findings of(Collection<Finding> findings) {
        Gathering gathering = new Gathering(new TemporaryStorage());
        findings.forEach(gathering::add);
        return gathering.end();
    }

    /** Several as one, sorted. */
    static Findings merged(List<Findings> parts) {
        List<Findings> some = parts.stream().filter(part -> !part.isEmpty()).toList();
        if (some.size() == 1) {
            return some.get(0);
        }
        Map<Kind, Long> counts = new HashMap<>();
        some.forEach(part -> part.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum)));
        return new Findings(SortedMerge.of(some, Finding.BY_PLACE), null, counts);
    }

    @Override
    public Iterator<Finding> iterator() {
        BitSet bits = wanted;
        return bits == null ? all.iterator() : new Wanted(all.iterator(), bits);
    }

    /** All of them; nothing needs to be closed. */
    public Stream<Finding> stream() {
        return streamOf(iterator());
    }

    static Stream<Finding> streamOf(Iterator<Finding> findings) {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(findings, traits), false);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    public long size() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many there are of each code and severity; none is there with 0. */
    public Map<Kind, Long> counts() {
        return counts;
    }

    /** Those that are wanted; each is asked about once, in order. */
    public Findings filter(Predicate<Finding> test) {
        BitSet bits = new BitSet();
        Map<Kind, Long> kept = new HashMap<>();
        int at = 0;
        Iterator<Finding> each = all.iterator();
        while (each.hasNext()) {
            Finding finding = each.next();
            if ((wanted == null || wanted.get(at)) && test.test(finding)) {
                bits.set(at);
                count(finding, kept);
            }
            at++;
        }
        return new Findings(all, bits, kept);
    }

    private static void count(Finding finding, Map<Kind, Long> counts) {
        counts.merge(new Kind(finding.code(), finding.severity()), 1L, Long::sum);
    }

    /** Compares the findings and their order. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Findings same) || !counts.equals(same.counts)) {
            return false;
        }
        Iterator<Finding> here = iterator();
        Iterator<Finding> there = same.iterator();
        boolean equal = true;
        while (equal && here.hasNext()) {
            equal = there.hasNext() && here.next().equals(there.next());
        }
        return equal;
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return size() <= 100 ? stream().toList().toString() : size() + " findings";
    }

    /** Findings while they come in, in any order. Used by one thread. */
    static final class Gathering {

        private final ExternalSorter<Finding> all;
        private final Map<Kind, Long> counts = new HashMap<>();

        Gathering(TemporaryStorage storage) {
            this.all = new ExternalSorter<>(storage, new FindingCodec(), Finding.BY_PLACE);
        }

        void add(Finding finding) {
            all.add(finding);
            count(finding, counts);
        }

        Findings end() {
            all.end();
            return new Findings(all, null, counts);
        }
    }

    /** Those of a bit set, by their place in the whole. */
    private static final class Wanted implements Iterator<Finding> {

        private final Iterator<Finding> all;
        private final BitSet bits;
        private int at;
        private int next;

        Wanted(Iterator<Finding> all, BitSet bits) {
            this.all = all;
            this.bits = bits;
            this.next = bits.nextSetBit(0);
        }

        @Override
        public boolean hasNext() {
            return next >= 0;
        }

        @Override
        public Finding next() {
            Finding finding = all.next();
            for (; at < next; at++) {
                finding = all.next();
            }
            at++;
            next = bits.nextSetBit(at);
            return finding;
        }
    }
}
