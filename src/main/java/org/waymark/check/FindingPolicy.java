package org.waymark.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.programme.Programme;

/**
 * What a programme wants of findings: which codes it switches off, which severities it changes and what it suppresses.
 * Every finding of a run passes it once. Immutable.
 *
 * @param severities by code id, where the programme gives a code another severity
 * @param off ids of codes that are not raised
 * @param suppressions those that apply on the day of the run
 */
public record FindingPolicy(Map<String, Severity> severities, Set<String> off, SuppressionPolicy suppressions) {

    public FindingPolicy {
        severities = Map.copyOf(severities);
        off = Set.copyOf(off);
    }

    /** What the programme wants on a day. */
    public static FindingPolicy of(Programme programme, LocalDate day) {
        return new FindingPolicy(
                programme.severities(), programme.off(), SuppressionPolicy.of(programme.suppressions(), day));
    }

    /** The same with nothing suppressed: for findings about suppressions themselves. */
    public FindingPolicy withoutSuppressions() {
        return new FindingPolicy(severities, off, SuppressionPolicy.NONE);
    }

    /** Whether findings of a code are wanted. */
    public boolean raises(Code code) {
        return !off.contains(code.id());
    }

    Severity severity(Code code, Severity own) {
        return severities.getOrDefault(code.id(), own);
    }

    boolean suppresses(Finding finding) {
        return suppressions.cover(finding);
    }
}
