package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;

/**
 * The findings about a file as a whole, kept until its returns are known. They count for each return of the file. Used by
 * one thread.
 */
final class FileFindings {

    private final List<Finding> findings = new ArrayList<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Adds a finding unless the same cell already has one with the same code. */
    void addOnce(Finding finding) {
        boolean known = findings.stream()
                .anyMatch(f -> f.code().equals(finding.code()) && f.address().equals(finding.address()));
        if (!known) {
            findings.add(finding);
        }
    }

    /** The findings at which reading ended, so that rows may be missing. */
    List<Finding> breaks() {
        return findings.stream()
                .filter(finding -> Codes.endsReading(finding.code()))
                .toList();
    }

    /**
     * Reports the findings.
     *
     * @param only the return of the file; null when the file has several or none, so that findings name no return
     * @param tally counts those of the Cover sheet as checks of the only return; null when there is none
     */
    void report(FindingLog log, SeverityCounts counts, @Nullable ReturnKey only, @Nullable CheckTally tally) {
        for (Finding finding : findings) {
            boolean own = finding.footprint() != null;
            Finding reported = log.add(
                    own || only == null ? finding : finding.in(only.footprint(), only.period(), finding.milestone()),
                    counts);
            if (tally != null) {
                tally.failed(finding.code(), reported);
            }
        }
    }
}
