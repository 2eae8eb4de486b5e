package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.RecordedDecision;

/** Finds what became of the decisions of the latest earlier month that has any. */
final class OutcomeFinder {

    private final ProgressRequest request;
    private final MilestoneHistory history;

    OutcomeFinder(ProgressRequest request, MilestoneHistory history) {
        this.request = request;
        this.history = history;
    }

    /**
     * The outcomes in the order in which the decisions are recorded.
     *
     * @param milestones every milestone of the footprints that are shown, in all dimensions
     */
    List<DecisionOutcome> of(List<MilestonePair> milestones) {
        Optional<YearMonth> latest = request.decisions().stream()
                .map(RecordedDecision::period)
                .filter(period -> period.isBefore(request.period()))
                .max(Comparator.naturalOrder());
        Narrowing narrowing = request.narrowing();
        return request.decisions().stream()
                .filter(decision -> decision.period().equals(latest.orElse(null)))
                .filter(decision -> narrowing.shows(decision.footprint()))
                .map(decision -> outcome(decision, milestones))
                .filter(outcome -> outcome.pair() == null
                        ? narrowing.dimensions().isEmpty()
                        : narrowing.shows(outcome.pair().milestone()))
                .toList();
    }

    private DecisionOutcome outcome(RecordedDecision decision, List<MilestonePair> milestones) {
        MilestonePair pair = milestones.stream()
                .filter(each ->
                        each.footprint().code().equals(decision.footprint().code())
                                && decision.milestone().equals(each.milestone().id()))
                .findFirst()
                .orElse(null);
        if (pair == null) {
            return new DecisionOutcome(decision, null, null, null);
        }
        Milestone now = pair.milestone();
        Milestone then = history.reportsOf(now).stream()
                .filter(report -> report.key().period().equals(decision.period()))
                .findFirst()
                .orElse(null);
        return new DecisionOutcome(
                decision,
                pair,
                then == null ? null : then.rag(),
                then == null ? null : MilestoneMatcher.days(then.forecastDate(), expected(now)));
    }

    private static @Nullable LocalDate expected(Milestone milestone) {
        return milestone.open() ? milestone.forecastDate() : milestone.actualDate();
    }
}
