package org.waymark.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
 * milestone and a value. It applies from the month that it was made for until the value changes, and never to an
 * earlier month. If there are several answers to one query, the one of the latest month applies; if that one has
 * expired, none applies. Immutable.
 */
public final class AnswerPolicy {

    /** A policy without answers. */
    public static final AnswerPolicy NONE = new AnswerPolicy(Map.of(), LocalDate.MIN);

    /** Orders answers by month. An answer for every month comes before those for one month. */
    private static final Comparator<RecordedAnswer> LATEST =
            Comparator.comparing(RecordedAnswer::period, Comparator.nullsFirst(Comparator.naturalOrder()));

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

    private final LocalDate day;

    private AnswerPolicy(Map<Subject, List<RecordedAnswer>> answers, LocalDate day) {
        this.answers = answers;
        this.day = day;
    }

    /** The answers as they apply on a day. */
    public static AnswerPolicy of(Collection<RecordedAnswer> all, LocalDate day) {
        Map<Subject, List<RecordedAnswer>> answers = new HashMap<>();
        all.forEach(one -> answers.computeIfAbsent(Subject.of(one), key -> new ArrayList<>())
                .add(one));
        return new AnswerPolicy(answers, day);
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
        RecordedAnswer made = recorded(finding);
        RecordedAnswer recorded = made == null || made.expired(day) ? null : made;
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

    /**
     * The answer that was made for the value of a finding, even if it has expired; null if there is none. If there are
     * several, it is the one of the latest month.
     */
    public @Nullable RecordedAnswer recorded(Finding finding) {
        if (answers.isEmpty()) {
            return null;
        }
        return answers.getOrDefault(Subject.of(finding), List.of()).stream()
                .filter(one -> one.reaches(finding.period()) && sameValue(one, finding))
                .max(LATEST)
                .orElse(null);
    }

    /**
     * Whether an answer, expired or not, is about the code, the footprint and the milestone of a finding, in the month that
     * it was made for or a later one.
     */
    public static boolean concerns(RecordedAnswer answer, Finding finding) {
        return answer.reaches(finding.period()) && Subject.of(answer).equals(Subject.of(finding));
    }

    /** Whether an answer was made for the value of a finding. */
    public static boolean sameValue(RecordedAnswer answer, Finding finding) {
        String value = finding.value() == null ? null : finding.value().strip();
        String expected = answer.value();
        return Objects.equals(value, expected)
                || (expected != null && Objects.equals(value, PersonalData.masked(expected)));
    }
}
