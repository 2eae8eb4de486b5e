package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;

/** The findings of one file, each weighed as the programme wants it, those of codes switched off left out. */
final class FindingLog {

    private final Map<String, Severity> severities;
    private final Set<String> off;
    private final List<Finding> findings = new ArrayList<>();

    FindingLog(Map<String, Severity> severities, Set<String> off) {
        this.severities = severities;
        this.off = off;
    }

    /** Takes note of a finding and gives it as it was noted; null when its code is switched off. */
    @Nullable
    Finding add(Finding finding) {
        String id = finding.code().id();
        if (off.contains(id)) {
            return null;
        }
        Severity wanted = severities.get(id);
        Finding weighed = wanted == null || wanted == finding.severity() ? finding : finding.weighing(wanted);
        findings.add(weighed);
        return weighed;
    }

    List<Finding> sorted() {
        findings.sort(Finding.BY_PLACE);
        return findings;
    }
}
