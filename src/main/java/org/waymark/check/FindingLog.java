package org.waymark.check;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.sorting.TemporaryStorage;

/**
 * Collects findings through the one gate of the programme's policy: those of codes switched off are dropped, those that
 * the programme suppresses are kept apart, and all others are weighed as the programme wants. Used by one thread.
 */
public final class FindingLog {

    private final FindingPolicy policy;
    private final Findings.Gathering findings;
    private final Findings.Gathering suppressed;

    FindingLog(FindingPolicy policy, TemporaryStorage storage) {
        this.policy = policy;
        this.findings = new Findings.Gathering(storage);
        this.suppressed = new Findings.Gathering(storage);
    }

    /** Applies a policy to findings, which may be in any order. */
    public static GatedFindings apply(FindingPolicy policy, Collection<Finding> findings) {
        FindingLog log = new FindingLog(policy, new TemporaryStorage());
        log.addAll(findings, null, new SeverityCounts());
        return log.end();
    }

    /**
     * Adds a finding and counts it when it is reported.
     *
     * @param finding null to add nothing
     * @return the finding as it is reported; null when its code is switched off or it is suppressed
     */
    @Nullable
    Finding add(@Nullable Finding finding, SeverityCounts counts) {
        if (finding == null || !policy.raises(finding.code())) {
            return null;
        }
        Severity wanted = policy.severity(finding.code(), finding.severity());
        Finding weighed = wanted == finding.severity() ? finding : finding.weighing(wanted);
        if (policy.suppresses(weighed)) {
            suppressed.add(weighed);
            return null;
        }
        findings.add(weighed);
        counts.add(weighed);
        return weighed;
    }

    /** Adds findings, each as one about a return, or as they are when the key is null. */
    void addAll(Collection<Finding> all, @Nullable ReturnKey key, SeverityCounts counts) {
        for (Finding finding : all) {
            add(key == null ? finding : finding.in(key.footprint(), key.period(), finding.milestone()), counts);
        }
    }

    /** What was collected, in the order of place. Nothing is added afterwards. */
    GatedFindings end() {
        return new GatedFindings(findings.end(), suppressed.end());
    }
}
