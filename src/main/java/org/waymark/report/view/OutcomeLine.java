package org.waymark.report.view;

import java.util.ArrayList;
import java.util.List;
import org.waymark.check.Milestone;
import org.waymark.programme.RecordedDecision;
import org.waymark.programme.Status;
import org.waymark.progress.DecisionOutcome;
import org.waymark.text.English;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/**
 * A recorded decision and what became of it, in words. Texts are free of control characters.
 *
 * @param id the milestone's ID
 * @param title the milestone's title; empty if it is no longer reported
 * @param footprint the footprint's name
 * @param decision what was decided, by whom it is carried out and by when
 * @param now what became of it, such as {@code open, still red, forecast 31 Mar 2027 (30 days later than when decided)}
 * @param late whether it was due by the end of the reported period and the milestone is still open
 */
public record OutcomeLine(String id, String title, String footprint, String decision, String now, boolean late) {

    static OutcomeLine of(DecisionOutcome outcome) {
        RecordedDecision decision = outcome.decision();
        String title =
                outcome.pair() == null ? null : outcome.pair().milestone().title();
        return new OutcomeLine(
                SentText.tidy(decision.milestone()),
                SentText.tidy(title),
                SentText.tidy(decision.footprint().name()),
                decided(decision),
                now(outcome),
                outcome.late());
    }

    private static String decided(RecordedDecision decision) {
        List<String> parts = new ArrayList<>();
        parts.add(SentText.tidy(decision.decision()));
        if (decision.by() != null) {
            parts.add("by: " + SentText.tidy(decision.by()));
        }
        if (decision.due() != null) {
            parts.add("due " + FigureText.shortDate(decision.due()));
        }
        return String.join("; ", parts);
    }

    private static String now(DecisionOutcome outcome) {
        if (outcome.pair() == null) {
            return "not reported this month";
        }
        Milestone milestone = outcome.pair().milestone();
        Status status = milestone.status();
        if (status == null) {
            return "its status cannot be read";
        }
        if (status == Status.COMPLETED) {
            return milestone.actualDate() == null
                    ? "completed"
                    : "completed on " + FigureText.shortDate(milestone.actualDate()) + moved(outcome);
        }
        if (!status.open()) {
            return FigureText.lower(status.label());
        }
        return "open, " + rating(outcome)
                + (milestone.forecastDate() == null
                        ? ", no forecast date"
                        : ", forecast " + FigureText.shortDate(milestone.forecastDate()) + moved(outcome))
                + (outcome.late() ? "; the agreed action is overdue" : "");
    }

    private static String rating(DecisionOutcome outcome) {
        String now = ConfidenceRating.of(
                        outcome.pair() == null
                                ? null
                                : outcome.pair().milestone().rag())
                .word();
        if (outcome.ratingThen() == null) {
            return now;
        }
        String then = ConfidenceRating.of(outcome.ratingThen()).word();
        return then.equals(now) ? "still " + now : now + " (" + then + " when decided)";
    }

    private static String moved(DecisionOutcome outcome) {
        Integer days = outcome.daysMoved();
        if (days == null) {
            return "";
        }
        return days == 0
                ? " (as forecast when decided)"
                : " (" + English.count(Math.abs(days), "day") + (days > 0 ? " later" : " earlier")
                        + " than when decided)";
    }
}
