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
 * The programme's recorded answers to queries, as they apply on one day. An answer belongs to a code, a footprint, a
 * milestone and a value. Like the {@linkplain Finding#fingerprint() fingerprint} of a finding, it does not depend on the
 * month, so it holds until the value changes. Immutable.
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

    /** Keeps the answers that have not expired on a day. */
    public static AnswerPolicy of(Collection<RecordedAnswer> all, LocalDate day) {
        Map<Subject, List<RecordedAnswer>> answers = new HashMap<>();
        all.stream()
                .filter(one -> !one.expired(day))
                .forEach(one -> answers.computeIfAbsent(Subject.of(one), key -> new ArrayList<>())
                        .add(one));
        return new AnswerPolicy(answers);
    }

    /**
     * Returns a query with its answer, and any other finding unchanged. An error is never a query.
     *
     * @param finding the finding with the severity that the programme gives it, and without personal data
     * @param explanation what the sender of the return wrote about the finding; null for nothing
     */
    Finding answered(Finding finding, @Nullable String explanation) {
        if (!isQuery(finding)) {
            return finding;
        }
        RecordedAnswer recorded = recorded(finding);
        if (recorded == null && explanation == null) {
            return finding.answered(QueryAnswer.OPEN);
        }
        String words = explanation == null ? null : PersonalData.masked(explanation);
        if (recorded == null) {
            return finding.answered(new QueryAnswer(QueryState.EXPLAINED, words, null));
        }
        QueryState state = switch (recorded.decision()) {
            case AGREED -> QueryState.AGREED;
            case REFUSED -> QueryState.REFUSED;
        };
        return finding.answered(new QueryAnswer(state, words, PersonalData.masked(recorded.note())));
    }

    /** Whether a sender can answer a finding: a warning or an advisory on a known footprint's return, if its code allows it. */
    private static boolean isQuery(Finding finding) {
        return finding.severity() != Severity.ERROR
                && finding.footprint() != null
                && finding.code().answerable();
    }

    private @Nullable RecordedAnswer recorded(Finding finding) {
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
