package org.waymark.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.programme.Programme;

/**
 * The settings of a programme that change findings: codes that are off, other severities, and suppressions. A
 * {@link FindingLog} applies the policy to every finding of a run, once. Immutable.
 *
 * @param severities severities by code id, for the codes to which the programme gives another severity
 * @param off ids of the codes that are not raised
 * @param suppressions the suppressions that apply on the day of the run
 */
public record FindingPolicy(Map<String, Severity> severities, Set<String> off, SuppressionPolicy suppressions) {

    public FindingPolicy {
        severities = Map.copyOf(severities);
        off = Set.copyOf(off);
    }

    /** The policy of a programme on a day. */
    public static FindingPolicy of(Programme programme, LocalDate day) {
        return new FindingPolicy(
                programme.severities(), programme.off(), SuppressionPolicy.of(programme.suppressions(), day));
    }

    /** Returns a copy without suppressions, for the findings about suppressions. */
    public FindingPolicy withoutSuppressions() {
        return new FindingPolicy(severities, off, SuppressionPolicy.NONE);
    }

    /** Whether findings of a code are raised. */
    public boolean raises(Code code) {
        return !off.contains(code.id());
    }

    Severity severity(Code code, Severity usual) {
        return severities.getOrDefault(code.id(), usual);
    }

    boolean suppresses(Finding finding) {
        return suppressions.covers(finding);
    }
}
