package org.waymark.check;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.cell.PersonalData;
import org.waymark.sorting.TemporaryStorage;

/**
 * Collects findings and applies the programme's policy to each of them. This is the only place where the policy is
 * applied: findings whose code is off are dropped, suppressed findings are kept separately, and all others get the
 * severity that the programme gives their code, and their answer when they are queries. The log also masks personal
 * data in findings. Used by one thread.
 */
public final class FindingLog {

    private final FindingPolicy policy;
    private final Function<Finding, @Nullable String> explanations;
    private final Findings.Builder findings;
    private final Findings.Builder suppressed;

    /** @param explanations returns what the sender of a finding's file wrote about it, or null */
    FindingLog(FindingPolicy policy, Function<Finding, @Nullable String> explanations, TemporaryStorage storage) {
        this.policy = policy;
        this.explanations = explanations;
        this.findings = new Findings.Builder(storage);
        this.suppressed = new Findings.Builder(storage);
    }

    /** Applies a policy to findings, which may be in any order. */
    public static GatedFindings apply(FindingPolicy policy, Collection<Finding> findings) {
        FindingLog log = new FindingLog(policy, finding -> null, new TemporaryStorage());
        log.addAll(findings, null, new SeverityCounts());
        return log.end();
    }

    /**
     * Adds a finding and counts it when it is reported.
     *
     * @param finding the finding with the severity of its code; null to add nothing
     * @param counts the counts to add a reported finding to
     * @return the finding as it is reported; null when its code is off or it is suppressed
     */
    @Nullable
    Finding add(@Nullable Finding finding, SeverityCounts counts) {
        if (finding == null || !policy.raises(finding.code())) {
            return null;
        }
        Severity severity = policy.severity(finding.code(), finding.severity());
        Finding weighed = masked(severity == finding.severity() ? finding : finding.weighing(severity));
        if (policy.suppresses(weighed)) {
            suppressed.add(weighed);
            return null;
        }
        Finding answered = policy.answered(weighed, explanations.apply(weighed));
        findings.add(answered);
        counts.add(answered);
        return answered;
    }

    /** The finding with the personal data in its texts masked, in whichever field it was entered. */
    private static Finding masked(Finding finding) {
        return finding.quoting(
                PersonalData.masked(finding.message()),
                PersonalData.masked(finding.fix()),
                maskedOrNull(finding.value(), finding.address().field()),
                maskedOrNull(finding.milestoneTitle(), null));
    }

    private static @Nullable String maskedOrNull(@Nullable String text, @Nullable String field) {
        return text == null ? null : PersonalData.masked(text, field == null ? "" : field);
    }

    /** Whether a finding is reported, neither off nor suppressed. */
    boolean reports(Finding finding) {
        return policy.raises(finding.code())
                && !policy.suppresses(finding.weighing(policy.severity(finding.code(), finding.severity())));
    }

    /** Adds findings as findings about a return; unchanged when the key is null. */
    void addAll(Collection<Finding> all, @Nullable ReturnKey key, SeverityCounts counts) {
        for (Finding finding : all) {
            add(key == null ? finding : finding.in(key.footprint(), key.period(), finding.milestone()), counts);
        }
    }

    /** Ends the log and returns its findings, ordered by place. */
    GatedFindings end() {
        return new GatedFindings(findings.build(), suppressed.build());
    }
}
