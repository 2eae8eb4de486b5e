package org.waymark.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.FileVerdict;
import org.waymark.check.Findings;
import org.waymark.check.Verdict;

/** A verdict divided among the files that it is about. Immutable. */
final class VerdictsByFile {

    private final Map<String, List<FileVerdict>> files;
    private final Map<String, List<Finding>> collection;
    private final Findings suppressedOfCollection;

    VerdictsByFile(Verdict verdict) {
        this.files = verdict.files().stream().collect(Collectors.groupingBy(FileVerdict::file));
        this.collection = verdict.collection().stream()
                .filter(finding -> !finding.code().equals(Codes.RETURN_MISSING))
                .collect(Collectors.groupingBy(finding -> finding.address().file()));
        this.suppressedOfCollection = verdict.suppressedOfCollection();
    }

    /** The part that is about one file, including what was found there about the set of returns; a missing return is in none. */
    Verdict of(String file) {
        return new Verdict(
                files.getOrDefault(file, List.of()),
                Findings.of(collection.getOrDefault(file, List.of())),
                suppressedOfCollection,
                List.of());
    }
}
