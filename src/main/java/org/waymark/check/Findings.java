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
import org.waymark.catalogue.FixClass;
import org.waymark.catalogue.QueryAnswer;
import org.waymark.catalogue.QueryState;
import org.waymark.catalogue.Severity;
import org.waymark.sorting.ExternalSorter;
import org.waymark.sorting.SortedMerge;
import org.waymark.sorting.TemporaryStorage;

/**
 * A list of findings in the order of {@link Finding#BY_PLACE}, with their counts. It uses little memory for any number of
 * findings: long lists are kept on disk and read again for each iteration. Immutable, and usable from several threads.
 *
 * <pre>{@code
 * Findings errors = verdict.findings().filter(finding -> finding.severity() == Severity.ERROR);
 * long howMany = errors.size();                       // known without reading the list
 * errors.stream().limit(10).forEach(this::show);      // reads only as far as needed
 * }</pre>
 */
public final class Findings implements Iterable<Finding> {

    /**
     * The kind by which findings are counted.
     *
     * @param severity the severity as reported, which a programme may have changed
     */
    public record Kind(Code code, Severity severity) {}

    private final Iterable<Finding> all;
    private final @Nullable BitSet wanted;
    private final Map<Kind, Long> counts;
    private final Map<Standing, Long> standings;
    private final Map<Fixable, Long> fixable;

    /** Findings of one code that {@code waymark fix} corrects. */
    private record Fixable(Code code, FixClass fixClass) {}

    /** Findings of one severity and state; the state is null for findings that are not queries. */
    private record Standing(Severity severity, @Nullable QueryState state) {}

    private Findings(Iterable<Finding> all, @Nullable BitSet wanted, Tally tally) {
        this.all = all;
        this.wanted = wanted;
        this.counts = Map.copyOf(tally.counts);
        this.standings = Map.copyOf(tally.standings);
        this.fixable = Map.copyOf(tally.fixable);
    }

    /** Returns a sorted list of these findings. */
    public static Findings of(Collection<Finding> findings) {
        Builder builder = new Builder(new TemporaryStorage());
        findings.forEach(builder::add);
        return builder.build();
    }

    /** Merges several lists into one. */
    static Findings merged(List<Findings> parts) {
        List<Findings> some = parts.stream().filter(part -> !part.isEmpty()).toList();
        if (some.size() == 1) {
            return some.get(0);
        }
        Tally tally = new Tally();
        some.forEach(tally::add);
        return new Findings(SortedMerge.of(some, Finding.BY_PLACE), null, tally);
    }

    @Override
    public Iterator<Finding> iterator() {
        BitSet bits = wanted;
        return bits == null ? all.iterator() : new Wanted(all.iterator(), bits);
    }

    /** A stream of the findings in order. It does not need to be closed. */
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

    /** The number of findings of each kind; kinds without findings are absent. */
    public Map<Kind, Long> counts() {
        return counts;
    }

    /** The number of findings of some codes that {@code waymark fix} can remove by corrections of a class. */
    public long fixable(FixClass fixClass, Predicate<Code> codes) {
        return fixable.entrySet().stream()
                .filter(each -> each.getKey().fixClass() == fixClass
                        && codes.test(each.getKey().code()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The number of queries in each state. */
    public QueryCounts queries() {
        return new QueryCounts(
                of(QueryState.OPEN), of(QueryState.EXPLAINED), of(QueryState.AGREED), of(QueryState.REFUSED));
    }

    private long of(QueryState state) {
        return standings.entrySet().stream()
                .filter(each -> each.getKey().state() == state)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Whether a finding of at least this severity still needs somebody to act, as {@link Finding#unsettled} says. */
    public boolean anyUnsettled(Severity least) {
        return standings.keySet().stream()
                .anyMatch(each -> each.severity().atLeast(least)
                        && (each.state() == null || each.state().unsettled()));
    }

    /** Returns the findings that pass a test. The test sees each finding once, in order. */
    public Findings filter(Predicate<Finding> test) {
        BitSet bits = new BitSet();
        Tally kept = new Tally();
        int at = 0;
        Iterator<Finding> each = all.iterator();
        while (each.hasNext()) {
            Finding finding = each.next();
            if ((wanted == null || wanted.get(at)) && test.test(finding)) {
                bits.set(at);
                kept.add(finding);
            }
            at++;
        }
        return new Findings(all, bits, kept);
    }

    /** Counts findings. Used by one thread. */
    private static final class Tally {

        private final Map<Kind, Long> counts = new HashMap<>();
        private final Map<Standing, Long> standings = new HashMap<>();
        private final Map<Fixable, Long> fixable = new HashMap<>(0);

        void add(Finding finding) {
            QueryAnswer query = finding.query();
            counts.merge(new Kind(finding.code(), finding.severity()), 1L, Long::sum);
            standings.merge(new Standing(finding.severity(), query == null ? null : query.state()), 1L, Long::sum);
            FixClass fixClass = finding.fixClass();
            if (fixClass != null) {
                fixable.merge(new Fixable(finding.code(), fixClass), 1L, Long::sum);
            }
        }

        void add(Findings findings) {
            findings.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
            findings.standings.forEach((standing, count) -> standings.merge(standing, count, Long::sum));
            findings.fixable.forEach((fix, count) -> fixable.merge(fix, count, Long::sum));
        }
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

    /** Collects findings in any order. Used by one thread. */
    static final class Builder {

        private final ExternalSorter<Finding> all;
        private final Tally tally = new Tally();

        Builder(TemporaryStorage storage) {
            this.all = new ExternalSorter<>(storage, new FindingCodec(), Finding.BY_PLACE);
        }

        void add(Finding finding) {
            all.add(finding);
            tally.add(finding);
        }

        Findings build() {
            all.end();
            return new Findings(all, null, tally);
        }
    }

    /** Iterates over the findings whose positions are in a bit set. */
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
