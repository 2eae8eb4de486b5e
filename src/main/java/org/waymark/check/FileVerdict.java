package org.waymark.check;

import java.util.List;
import java.util.function.Predicate;
import org.waymark.catalogue.Finding;

/**
 * What checking one file gave.
 *
 * @param file the file's name
 * @param rows how many rows of milestones were read
 * @param findings in the order of {@link Finding#BY_PLACE}
 * @param suppressed findings that the programme lets be, in the same order; they are not among the others
 * @param returns in the order in which they start in the file; empty when nothing could be read
 */
public record FileVerdict(
        String file, long rows, List<Finding> findings, List<Finding> suppressed, List<CheckedReturn> returns) {

    public FileVerdict {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        returns = List.copyOf(returns);
    }

    /** A verdict with nothing suppressed. */
    public FileVerdict(String file, long rows, List<Finding> findings, List<CheckedReturn> returns) {
        this(file, rows, findings, List.of(), returns);
    }

    /** The same with these returns alone. */
    public FileVerdict holding(Predicate<CheckedReturn> wanted) {
        return new FileVerdict(
                file,
                rows,
                findings,
                suppressed,
                returns.stream().filter(wanted).toList());
    }

    /** The same with these findings alone. */
    FileVerdict with(Predicate<Finding> wanted) {
        return new FileVerdict(file, rows, findings.stream().filter(wanted).toList(), suppressed, returns);
    }
}
