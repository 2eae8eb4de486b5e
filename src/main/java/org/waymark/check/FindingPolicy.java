package org.waymark.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.programme.Programme;

/**
 * The settings of a programme that change findings: codes that are off, other severities, suppressions, and answers to
 * queries. A {@link FindingLog} applies the policy to every finding of a run, once. Immutable.
 *
 * @param severities severities by code id, for the codes to which the programme gives another severity
 * @param off ids of the codes that are not raised
 * @param suppressions the suppressions that apply on the day of the run
 * @param answers the answers to queries that apply on the day of the run
 */
public record FindingPolicy(
        Map<String, Severity> severities, Set<String> off, SuppressionPolicy suppressions, AnswerPolicy answers) {

    public FindingPolicy {
        severities = Map.copyOf(severities);
        off = Set.copyOf(off);
    }

    /** A policy without answers to queries. */
    public FindingPolicy(Map<String, Severity> severities, Set<String> off, SuppressionPolicy suppressions) {
        this(severities, off, suppressions, AnswerPolicy.NONE);
    }

    /** The policy of a programme on a day. */
    public static FindingPolicy of(Programme programme, LocalDate day) {
        return new FindingPolicy(
                programme.severities(),
                programme.off(),
                SuppressionPolicy.of(programme.suppressions(), day),
                AnswerPolicy.of(programme.answers(), day));
    }

    /** Returns a copy without suppressions, for the findings about suppressions. */
    public FindingPolicy withoutSuppressions() {
        return new FindingPolicy(severities, off, SuppressionPolicy.NONE, answers);
    }

    /** Whether findings of a code are raised. */
    public boolean raises(Code code) {
        return !off.contains(code.id());
    }

    Severity severity(Code code, Severity usual) {
        return severities.getOrDefault(code.id(), usual);
    }

    /** The finding with its answer, when it is a query; the explanation is null when its sender gave none. */
    Finding answered(Finding finding, @Nullable String explanation) {
        return answers.answered(finding, explanation);
    }

    boolean suppresses(Finding finding) {
        return suppressions.covers(finding);
    }
}
