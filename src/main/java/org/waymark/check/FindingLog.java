package org.waymark.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.sorting.TemporaryStorage;

/** The findings of one file, each weighed as the programme wants it, those of codes switched off left out. */
final class FindingLog {

    private final Map<String, Severity> severities;
    private final Set<String> off;
    private final Suppressions suppressions;
    private final Findings.Gathering findings;
    private final Findings.Gathering suppressed;

    FindingLog(Map<String, Severity> severities, Set<String> off, Suppressions suppressions, TemporaryStorage storage) {
        this.severities = severities;
        this.off = off;
        this.suppressions = suppressions;
        this.findings = new Findings.Gathering(storage);
        this.suppressed = new Findings.Gathering(storage);
    }

    /** Takes note of a finding and gives it as it was noted; null when its code is switched off or it is suppressed. */
    @Nullable
    Finding add(Finding finding) {
        String id = finding.code().id();
        if (off.contains(id)) {
            return null;
        }
        Severity wanted = severities.get(id);
        Finding weighed = wanted == null || wanted == finding.severity() ? finding : finding.weighing(wanted);
        if (suppressions.cover(weighed)) {
            suppressed.add(weighed);
            return null;
        }
        findings.add(weighed);
        return weighed;
    }

    /** What checking the file gave, with its findings in the order of their places; to be asked for once. */
    FileVerdict verdict(String file, long rows, List<CheckedReturn> returns) {
        return new FileVerdict(file, rows, findings.end(), suppressed.end(), returns);
    }
}
