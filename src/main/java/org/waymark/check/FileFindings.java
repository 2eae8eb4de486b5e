package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;

/** Findings about a file as a whole, held until it is known whose file it is. They count for each of its returns. */
final class FileFindings {

    private static final Set<Code> BREAKS =
            Set.of(Codes.FILE_UNREADABLE, Codes.EXPANSION_LIMIT, Codes.ENCODING_UNDECODABLE);

    private final List<Finding> held = new ArrayList<>();

    void add(Finding finding) {
        held.add(finding);
    }

    /** As {@link #add}, unless the same cell has the code already. */
    void addOnce(Finding finding) {
        boolean known = held.stream()
                .anyMatch(f -> f.code().equals(finding.code()) && f.address().equals(finding.address()));
        if (!known) {
            held.add(finding);
        }
    }

    /** Whether the file could not be read on from there, so that rows may be missing. */
    static boolean endsReading(Finding finding) {
        return BREAKS.contains(finding.code());
    }

    List<Finding> breaks() {
        return held.stream().filter(FileFindings::endsReading).toList();
    }

    /** Reports them all as findings about this return; about no return when the file has several or none. */
    void report(FindingLog log, SeverityCounts counts, @Nullable ReturnKey only) {
        for (Finding finding : held) {
            boolean own = finding.footprint() != null;
            log.addAll(List.of(finding), own ? null : only, counts);
        }
    }
}
