package org.waymark.findings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.QueryAnswer;
import org.waymark.catalogue.QueryState;
import org.waymark.check.QueryCounts;
import org.waymark.text.English;
import org.waymark.text.SentText;

/** Puts the answers to queries into words. Texts are on one line and safe to show. */
public final class AnswerWords {

    private AnswerWords() {}

    /** What was answered, such as {@code Refused: the date is in the contract.}; empty for an open query. */
    public static String of(@Nullable QueryAnswer query) {
        if (query == null || query.state() == QueryState.OPEN) {
            return "";
        }
        String explained = query.explanation() == null
                ? ""
                : "Explained by the sender: “" + SentText.line(query.explanation()) + "”";
        String note = query.note() == null ? "" : SentText.line(query.note());
        return switch (query.state()) {
            case OPEN, EXPLAINED -> explained;
            case AGREED -> "Agreed: " + sentence(note) + (explained.isEmpty() ? "" : " " + explained);
            case REFUSED ->
                "Refused: " + sentence(note) + " Correct the value, or explain it again."
                        + (explained.isEmpty() ? "" : " " + explained);
        };
    }

    /** What was answered, or what to do about a finding without an answer. */
    static String orFix(Finding finding) {
        String answer = of(finding.query());
        return answer.isEmpty() ? SentText.line(finding.fix()) : answer;
    }

    /** What a sender is to do: the fix, or the answer if there is one; a refused query has both. */
    public static String toDo(Finding finding) {
        QueryAnswer query = finding.query();
        boolean refused = query != null && query.state() == QueryState.REFUSED;
        return refused ? of(query) + " " + SentText.line(finding.fix()) : orFix(finding);
    }

    /** The state of an answered query in brackets after a space, such as {@code  (explained)}; else empty. */
    static String state(Finding finding) {
        QueryAnswer query = finding.query();
        return query == null || query.state() == QueryState.OPEN
                ? ""
                : " (" + query.state().word() + ")";
    }

    private static String sentence(String note) {
        return note.matches(".*[.!?]") ? note : note + ".";
    }

    /** The number of queries in each state as a sentence; empty when there are none. */
    public static String counts(QueryCounts queries) {
        if (queries.all() == 0) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (QueryState state : QueryState.values()) {
            if (queries.of(state) > 0) {
                parts.add(English.number(queries.of(state)) + " " + state.word());
            }
        }
        return "Queries (warnings and advisories that a sender can answer): " + English.and(parts) + ".";
    }
}
