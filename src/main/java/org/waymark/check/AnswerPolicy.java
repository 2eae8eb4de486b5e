package org.waymark.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.QueryAnswer;
import org.waymark.catalogue.QueryState;
import org.waymark.catalogue.Severity;
import org.waymark.check.cell.PersonalData;
import org.waymark.programme.RecordedAnswer;

/**
 * The answers to queries that a programme has recorded and that apply on a day. An answer is about a code, a footprint, a
 * milestone and a value, as the {@linkplain Finding#fingerprint() fingerprint} of a finding is, without its month: it holds
 * from month to month until the value changes. Immutable.
 */
public final class AnswerPolicy {

    /** A policy without answers. */
    public static final AnswerPolicy NONE = new AnswerPolicy(Map.of());

    /** What an answer is about, apart from the value. */
    private record Subject(
            String code,
            @Nullable String footprint,
            @Nullable String milestone) {

        static Subject of(Finding finding) {
            return new Subject(finding.code().id(), finding.footprint(), finding.milestone());
        }

        static Subject of(RecordedAnswer answer) {
            return new Subject(answer.code(), answer.footprint(), answer.milestone());
        }
    }

    private final Map<Subject, List<RecordedAnswer>> answers;

    private AnswerPolicy(Map<Subject, List<RecordedAnswer>> answers) {
        this.answers = answers;
    }

    /** The answers that have not expired on a day. */
    public static AnswerPolicy of(Collection<RecordedAnswer> all, LocalDate day) {
        Map<Subject, List<RecordedAnswer>> answers = new HashMap<>();
        all.stream()
                .filter(one -> !one.expired(day))
                .forEach(one -> answers.computeIfAbsent(Subject.of(one), key -> new ArrayList<>())
                        .add(one));
        return new AnswerPolicy(answers);
    }

    /**
     * The finding with its answer, when it is a query. An error is never one.
     *
     * @param finding the finding with the severity that the programme gives it, and without personal data
     * @param explanation what its sender wrote about it; null when there is nothing
     */
    Finding answered(Finding finding, @Nullable String explanation) {
        if (!isQuery(finding)) {
            return finding;
        }
        RecordedAnswer decided = decided(finding);
        if (decided == null && explanation == null) {
            return finding.answered(QueryAnswer.OPEN);
        }
        String words = explanation == null ? null : PersonalData.masked(explanation);
        if (decided == null) {
            return finding.answered(new QueryAnswer(QueryState.EXPLAINED, words, null));
        }
        QueryState state = switch (decided.decision()) {
            case AGREED -> QueryState.AGREED;
            case REFUSED -> QueryState.REFUSED;
        };
        return finding.answered(new QueryAnswer(state, words, PersonalData.masked(decided.note())));
    }

    /** Whether a sender can answer a finding: a warning or an advisory about the return of a known footprint. */
    private static boolean isQuery(Finding finding) {
        return finding.severity() != Severity.ERROR
                && finding.footprint() != null
                && finding.code().answerable();
    }

    private @Nullable RecordedAnswer decided(Finding finding) {
        if (answers.isEmpty()) {
            return null;
        }
        return answers.getOrDefault(Subject.of(finding), List.of()).stream()
                .filter(one -> sameValue(one, finding))
                .findFirst()
                .orElse(null);
    }

    /** Whether an answer, expired or not, is about the code, the footprint and the milestone of a finding. */
    public static boolean concerns(RecordedAnswer answer, Finding finding) {
        return Subject.of(answer).equals(Subject.of(finding));
    }

    /** Whether an answer was made for the value of a finding. */
    public static boolean sameValue(RecordedAnswer answer, Finding finding) {
        String value = finding.value() == null ? null : finding.value().strip();
        String expected = answer.value();
        return Objects.equals(value, expected)
                || (expected != null && Objects.equals(value, PersonalData.masked(expected)));
    }
}
