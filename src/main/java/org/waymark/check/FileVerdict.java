package org.waymark.check;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;

/**
 * The result of checking one file. Immutable.
 *
 * @param file the name of the file, as given or found in a given folder
 * @param rows the number of milestone rows that were read
 * @param findings the findings to report
 * @param suppressed the findings that the programme suppresses; {@code findings} does not include them
 * @param returns the returns in the order in which they start in the file; empty when nothing could be read
 * @param unassigned the codes of the footprints for which the file names no month; {@code returns} has no return of
 *     theirs
 */
public record FileVerdict(
        String file,
        long rows,
        Findings findings,
        Findings suppressed,
        List<CheckedReturn> returns,
        List<String> unassigned) {

    public FileVerdict {
        returns = List.copyOf(returns);
        unassigned = List.copyOf(unassigned);
    }

    /** Creates a verdict on a file that names no other footprints than those of its returns. */
    public FileVerdict(String file, long rows, Findings findings, Findings suppressed, List<CheckedReturn> returns) {
        this(file, rows, findings, suppressed, returns, List.of());
    }

    /** Creates a verdict from a short list of findings, none of them suppressed. */
    public FileVerdict(String file, long rows, List<Finding> findings, List<CheckedReturn> returns) {
        this(file, rows, Findings.of(findings), Findings.of(List.of()), returns);
    }

    /** Returns a copy with only the returns that pass a test. */
    public FileVerdict withReturns(Predicate<CheckedReturn> wanted) {
        return new FileVerdict(
                file,
                rows,
                findings,
                suppressed,
                returns.stream().filter(wanted).toList(),
                unassigned);
    }

    /** The number of findings of a severity. */
    public long count(Severity severity) {
        return findings.counts().entrySet().stream()
                .filter(each -> each.getKey().severity() == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Returns a copy with only the findings that pass a test. The test sees each finding once, in order. */
    public FileVerdict withFindings(Predicate<Finding> wanted) {
        return new FileVerdict(file, rows, findings.filter(wanted), suppressed, returns, unassigned);
    }
}
