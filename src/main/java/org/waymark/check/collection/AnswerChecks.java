package org.waymark.check.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.AnswerPolicy;
import org.waymark.programme.Programme;
import org.waymark.programme.RecordedAnswer;
import org.waymark.text.SentText;

/**
 * Reports recorded answers that do not apply to their query, such as an answer that was made for another value (WM-M06
 * answer-not-applied). An answer is not reported if its query is no longer raised, because it cannot hide anything then.
 * The programme's policy is not yet applied to these findings. Immutable.
 */
final class AnswerChecks {

    private final Programme programme;
    private final AnswerPolicy policy;
    private final LocalDate day;

    /** @param day the day of the checks */
    AnswerChecks(Programme programme, LocalDate day) {
        this.programme = programme;
        this.policy = AnswerPolicy.of(programme.answers(), day);
        this.day = day;
    }

    /** Checks every answer, in the order of the programme file, against the findings that are reported. */
    List<Finding> check(Stream<Finding> reported) {
        Collection<RecordedAnswer> answers = programme.answers();
        if (answers.isEmpty()) {
            return List.of();
        }
        Map<RecordedAnswer, Finding> queries = new HashMap<>();
        reported.filter(finding -> finding.query() != null)
                .forEach(finding -> answers.stream()
                        .filter(one -> AnswerPolicy.concerns(one, finding))
                        .forEach(one -> queries.merge(
                                one, finding, (old, now) -> AnswerPolicy.sameValue(one, old) ? old : now)));
        List<Finding> found = new ArrayList<>();
        for (RecordedAnswer one : answers) {
            Finding query = queries.get(one);
            if (query != null && AnswerPolicy.sameValue(one, query)) {
                if (one.expired(day) && one.equals(policy.recorded(query))) {
                    found.add(finding(
                            one,
                            query,
                            "it ended on " + one.expires(),
                            "Remove it from the programme file, or give it a later date if the decision still holds."));
                }
            } else if (query != null && !applies(policy.recorded(query))) {
                found.add(finding(
                        one,
                        query,
                        one.value() == null
                                ? "it names no value, and the value of the query is " + shown(query.value())
                                : "it was made for " + shown(one.value()) + ", and the value is now "
                                        + shown(query.value()),
                        query.value() == null
                                ? "Decide again, and leave out value, because the query is not about a value."
                                : "Decide again, and give the value as sent under value."));
            }
        }
        return found;
    }

    private boolean applies(@Nullable RecordedAnswer answer) {
        return answer != null && !answer.expired(day);
    }

    private Finding finding(RecordedAnswer one, Finding query, String why, String fix) {
        String file = programme.source() == null ? "" : programme.source();
        String milestone = one.milestone();
        return Finding.of(
                        Codes.ANSWER_NOT_APPLIED,
                        new Address(file, null, one.line(), 0, null),
                        query.value(),
                        "The answer for " + one.code() + " of " + one.footprint()
                                + (milestone == null ? "" : ", milestone " + SentText.line(milestone))
                                + " does not apply: " + why + ".",
                        fix)
                .in(one.footprint(), query.period(), milestone)
                .relatedTo(query.address());
    }

    private static String shown(@Nullable String value) {
        return value == null ? "blank" : SentText.excerpt(value);
    }
}
