package org.waymark.check;

import java.util.List;
import java.util.function.Predicate;
import org.waymark.catalogue.Finding;

/**
 * What checking one file gave.
 *
 * @param file the file's name
 * @param rows how many rows of milestones were read
 * @param findings what was found
 * @param suppressed findings that the programme lets be; they are not among the others
 * @param returns in the order in which they start in the file; empty when nothing could be read
 */
public record FileVerdict(String file, long rows, Findings findings, Findings suppressed, List<CheckedReturn> returns) {

    public FileVerdict {
        returns = List.copyOf(returns);
    }

    /** A verdict with a few findings and nothing suppressed. */
    public FileVerdict(String file, long rows, List<Finding> findings, List<CheckedReturn> returns) {
        this(file, rows, Findings.of(findings), Findings.of(List.of()), returns);
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

    /** The same with these findings alone; asked about each once, in order. */
    FileVerdict with(Predicate<Finding> wanted) {
        return new FileVerdict(file, rows, findings.filter(wanted), suppressed, returns);
    }
}
