package org.waymark.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.FixClass;
import org.waymark.catalogue.Severity;
import org.waymark.intake.PassedOverFile;

/**
 * The result of checking all files of a run. Immutable, and usable from several threads.
 *
 * @param files one verdict for each file, ordered by file name
 * @param collection the findings about the set of returns as a whole (families G and M)
 * @param suppressedOfCollection the suppressed findings about the set of returns; {@code collection} does not include them
 * @param passedOver the files that were not read as returns, ordered by name; {@code files} does not include them
 * @param superseded the returns that were left out because they do not count; empty when none were left out
 */
public record Verdict(
        List<FileVerdict> files,
        Findings collection,
        Findings suppressedOfCollection,
        List<PassedOverFile> passedOver,
        List<SupersededReturn> superseded) {

    public Verdict {
        files = List.copyOf(files);
        passedOver = List.copyOf(passedOver);
        superseded = List.copyOf(superseded);
    }

    /** Creates a verdict in which every return is included. */
    public Verdict(
            List<FileVerdict> files,
            Findings collection,
            Findings suppressedOfCollection,
            List<PassedOverFile> passedOver) {
        this(files, collection, suppressedOfCollection, passedOver, List.of());
    }

    /** Creates a verdict without suppressed findings about the set of returns, and without passed-over files. */
    public Verdict(List<FileVerdict> files, List<Finding> collection) {
        this(files, Findings.of(collection), Findings.of(List.of()), List.of());
    }

    /** All suppressed findings. */
    public Stream<Finding> suppressed() {
        return concat(parts(FileVerdict::suppressed, suppressedOfCollection));
    }

    /** The number of suppressed findings. */
    public long suppressedCount() {
        return parts(FileVerdict::suppressed, suppressedOfCollection).stream()
                .mapToLong(Findings::size)
                .sum();
    }

    /** All findings: first those of each file, in the order of their addresses, then those about the set of returns. */
    public Stream<Finding> findings() {
        return concat(parts(FileVerdict::findings, collection));
    }

    /** The first {@code most} findings, by severity and then in the order of {@link #findings()}. */
    public Stream<Finding> heaviest(int most) {
        return Stream.of(Severity.values())
                .filter(severity -> count(severity) > 0)
                .flatMap(severity -> findings().filter(finding -> finding.severity() == severity))
                .limit(most);
    }

    /** Returns a copy with the findings that pass a test. The test sees each finding once, in the order of {@link #findings()}. */
    public Verdict withFindings(Predicate<Finding> wanted) {
        List<FileVerdict> fewer =
                files.stream().map(file -> file.withFindings(wanted)).toList();
        return new Verdict(fewer, collection.filter(wanted), suppressedOfCollection, passedOver, superseded);
    }

    /** Returns a copy with the files and findings that remain when these returns are left out. */
    public Verdict counting(List<FileVerdict> kept, Findings ofSet, List<SupersededReturn> leftOut) {
        return new Verdict(kept, ofSet, suppressedOfCollection, passedOver, leftOut);
    }

    /**
     * The files with rows of several footprints, even if some of their returns do not count. A copy of such a file must not be
     * sent to a footprint, because it would show the rows of the others.
     */
    public Set<String> sharedFiles() {
        Map<String, Set<String>> codes = new HashMap<>();
        files.forEach(file -> file.unassigned()
                .forEach(code -> codes.computeIfAbsent(file.file(), name -> new HashSet<>())
                        .add(code)));
        Stream.concat(returns().stream(), superseded.stream().map(SupersededReturn::replaced))
                .forEach(received -> codes.computeIfAbsent(received.address().file(), name -> new HashSet<>())
                        .add(received.key().footprint()));
        return codes.entrySet().stream()
                .filter(file -> file.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<CheckedReturn> returns() {
        return files.stream().flatMap(f -> f.returns().stream()).toList();
    }

    public long rows() {
        return files.stream().mapToLong(FileVerdict::rows).sum();
    }

    /** The number of findings. */
    public long count() {
        return counts().values().stream().mapToLong(Long::longValue).sum();
    }

    public long count(Severity severity) {
        return counts().entrySet().stream()
                .filter(each -> each.getKey().severity() == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The number of findings of each kind; kinds without findings are absent. */
    public Map<Findings.Kind, Long> counts() {
        Map<Findings.Kind, Long> counts = new HashMap<>();
        for (Findings part : parts(FileVerdict::findings, collection)) {
            part.counts().forEach((kind, n) -> counts.merge(kind, n, Long::sum));
        }
        return counts;
    }

    /** The number of findings that {@code waymark fix} can remove by corrections of a class. */
    public long fixable(FixClass fixClass) {
        return parts(FileVerdict::findings, collection).stream()
                .mapToLong(part -> part.fixable(fixClass, code -> true))
                .sum();
    }

    /** The number of queries in each state. */
    public QueryCounts queries() {
        return parts(FileVerdict::findings, collection).stream()
                .map(Findings::queries)
                .reduce(QueryCounts.NONE, QueryCounts::plus);
    }

    /** Whether a finding of at least this severity still needs somebody to act: it is not an explained or agreed query. */
    public boolean anyUnsettled(Severity least) {
        return parts(FileVerdict::findings, collection).stream().anyMatch(part -> part.anyUnsettled(least));
    }

    private List<Findings> parts(Function<FileVerdict, Findings> ofFile, Findings ofAll) {
        return Stream.concat(files.stream().map(ofFile), Stream.of(ofAll)).toList();
    }

    private static Stream<Finding> concat(List<Findings> parts) {
        return Findings.streamOf(new Concatenation(parts.iterator()));
    }

    /**
     * Iterates over one part after the other and opens each only when the previous one is finished. The iterator of
     * {@link Stream#flatMap} would read a whole part into memory.
     */
    private static final class Concatenation implements Iterator<Finding> {

        private final Iterator<Findings> parts;
        private Iterator<Finding> current = Collections.emptyIterator();

        Concatenation(Iterator<Findings> parts) {
            this.parts = parts;
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && parts.hasNext()) {
                current = parts.next().iterator();
            }
            return current.hasNext();
        }

        @Override
        public Finding next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }
    }
}
