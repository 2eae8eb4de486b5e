package org.waymark.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckedReturn;
import org.waymark.programme.Footprint;

/**
 * The footprints that were expected to send a return for the period, and what they sent. A nil return (one that reports
 * no milestones) is a return like any other. Lists of footprints are in the programme's order.
 *
 * @param deadline the last day on which a return is on time, or null if the programme has no deadline
 * @param expected footprints that are active in the period
 * @param received expected footprints with a return
 * @param accepted expected footprints whose return that counts has no errors
 * @param late expected footprints whose return that counts was submitted after the deadline; empty without a deadline
 * @param undated expected footprints whose return that counts has no submission date
 * @param missing expected footprints without a return
 * @param unexpected codes, as sent, of footprints that the programme does not expect in the period; they are not in the
 *     figures
 * @param reportingRate accepted, as a share of expected
 * @param onTimeRate accepted and submitted by the deadline, as a share of expected; n is 0 without a deadline
 */
public record Coverage(
        @Nullable LocalDate deadline,
        List<Footprint> expected,
        List<Footprint> received,
        List<Footprint> accepted,
        List<Footprint> late,
        List<Footprint> undated,
        List<Footprint> missing,
        List<String> unexpected,
        Rate reportingRate,
        Rate onTimeRate) {

    static Coverage of(List<MatchedFootprint> footprints, @Nullable LocalDate deadline, List<String> unexpected) {
        List<Footprint> accepted = with(footprints, CheckedReturn::accepted);
        List<Footprint> onTime = with(
                footprints,
                received -> received.accepted() && received.submittedOn() != null && !late(received, deadline));
        return new Coverage(
                deadline,
                footprints.stream().map(MatchedFootprint::footprint).toList(),
                with(footprints, received -> true),
                accepted,
                with(footprints, received -> late(received, deadline)),
                with(footprints, received -> received.submittedOn() == null),
                footprints.stream()
                        .filter(each -> each.now() == null)
                        .map(MatchedFootprint::footprint)
                        .toList(),
                unexpected,
                new Rate(accepted.size(), footprints.size()),
                deadline == null ? new Rate(0, 0) : new Rate(onTime.size(), footprints.size()));
    }

    private static boolean late(CheckedReturn received, @Nullable LocalDate deadline) {
        LocalDate submitted = received.submittedOn();
        return deadline != null && submitted != null && submitted.isAfter(deadline);
    }

    private static List<Footprint> with(List<MatchedFootprint> footprints, Predicate<CheckedReturn> wanted) {
        return footprints.stream()
                .filter(each -> each.now() != null && wanted.test(each.now()))
                .map(MatchedFootprint::footprint)
                .toList();
    }
}
