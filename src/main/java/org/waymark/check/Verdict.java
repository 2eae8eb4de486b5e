package org.waymark.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;

/**
 * What checking a whole input gave.
 *
 * @param files one verdict a file, ordered by file name
 * @param collection findings about the set of returns as a whole (families G and M)
 * @param suppressedOfCollection of those, the ones that the programme lets be; they are not among the others
 */
public record Verdict(List<FileVerdict> files, List<Finding> collection, List<Finding> suppressedOfCollection) {

    public Verdict {
        files = List.copyOf(files);
        collection = List.copyOf(collection);
        suppressedOfCollection = List.copyOf(suppressedOfCollection);
    }

    /** A verdict in which nothing about the set of returns is suppressed. */
    public Verdict(List<FileVerdict> files, List<Finding> collection) {
        this(files, collection, List.of());
    }

    /** Every finding that the programme lets be. */
    public Stream<Finding> suppressed() {
        return Stream.concat(files.stream().flatMap(f -> f.suppressed().stream()), suppressedOfCollection.stream());
    }

    /** Every finding: those of the files in order of place, then those of the collection. */
    public Stream<Finding> findings() {
        return Stream.concat(files.stream().flatMap(f -> f.findings().stream()), collection.stream());
    }

    /** The same with these findings alone; asked about each in the order of {@link #findings()}. */
    public Verdict with(Predicate<Finding> wanted) {
        List<FileVerdict> fewer = files.stream().map(file -> file.with(wanted)).toList();
        return new Verdict(fewer, collection.stream().filter(wanted).toList(), suppressedOfCollection);
    }

    public List<CheckedReturn> returns() {
        return files.stream().flatMap(f -> f.returns().stream()).toList();
    }

    public long rows() {
        return files.stream().mapToLong(FileVerdict::rows).sum();
    }

    public long count(Severity severity) {
        return findings().filter(f -> f.severity() == severity).count();
    }
}
