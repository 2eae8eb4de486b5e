package org.waymark.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckedReturn;
import org.waymark.programme.Footprint;

/** Counts who has sent what. A nil return is a return like any other. */
final class CoverageCount {

    private final List<FootprintTrack> tracks;
    private final @Nullable LocalDate deadline;

    CoverageCount(List<FootprintTrack> tracks, @Nullable LocalDate deadline) {
        this.tracks = tracks;
        this.deadline = deadline;
    }

    Coverage coverage(List<String> unexpected) {
        List<Footprint> expected =
                tracks.stream().map(FootprintTrack::footprint).toList();
        List<Footprint> accepted = with(CheckedReturn::accepted);
        int onTime = with(one -> one.accepted() && onTime(one)).size();
        return new Coverage(
                deadline,
                expected,
                with(one -> true),
                accepted,
                with(this::late),
                with(one -> one.submittedOn() == null),
                tracks.stream()
                        .filter(t -> t.now() == null)
                        .map(FootprintTrack::footprint)
                        .toList(),
                unexpected,
                new Rate(accepted.size(), expected.size()),
                deadline == null ? new Rate(0, 0) : new Rate(onTime, expected.size()));
    }

    private boolean late(CheckedReturn one) {
        LocalDate submitted = one.submittedOn();
        return deadline != null && submitted != null && submitted.isAfter(deadline);
    }

    private boolean onTime(CheckedReturn one) {
        return one.submittedOn() != null && !late(one);
    }

    private List<Footprint> with(Predicate<CheckedReturn> wanted) {
        return tracks.stream()
                .filter(t -> t.now() != null && wanted.test(t.now()))
                .map(FootprintTrack::footprint)
                .toList();
    }
}
